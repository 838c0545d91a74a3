import type { MaxSim } from '../domain/ports.ts';
import { MAX_SIM_WASM } from './max-sim-wasm.ts';

/** The scale of token vectors in the index. */
const TOKEN_SCALE = 127;
/** Question vectors are rounded to 1/16384: 384 products of the two scales still fit 32 bits. */
const QUESTION_SCALE = 16_384;
/** One page of WebAssembly memory. */
const PAGE_BYTES = 65_536;

interface Kernel {
  readonly memory: WebAssembly.Memory;
  maxSim(
    question: number,
    questionEnd: number,
    passage: number,
    passageEnd: number,
    best: number,
    width: number,
  ): void;
}

/**
 * MaxSim with 128-bit SIMD through WebAssembly, about ten times as fast as plain JavaScript.
 *
 * Memory holds the question (int16), the best matches (int32) and the piece at hand (int8); it
 * grows to the longest piece seen.
 */
export function createSimdMaxSim(): MaxSim {
  const module = new WebAssembly.Module(Buffer.from(MAX_SIM_WASM, 'base64'));
  const kernel = new WebAssembly.Instance(module).exports as unknown as Kernel;

  let loaded: Float32Array | null = null;

  /** A question stays in memory while its passages are compared one after the other. */
  function load(question: Float32Array, rows: number, dimensions: number): void {
    const rounded = new Int16Array(kernel.memory.buffer, 0, rows * dimensions);
    for (let i = 0; i < question.length; i += 1) rounded[i] = Math.round(question[i]! * QUESTION_SCALE);
    rounded.fill(0, question.length);
    loaded = question;
  }

  return (question, pieces, dimensions) => {
    const count = question.length / dimensions;
    // The kernel compares two tokens at a time.
    const rows = count + (count % 2);
    const best = rows * dimensions * 2;
    const start = best + rows * 4;
    const longest = pieces.reduce((most, piece) => Math.max(most, piece.length), 0);
    const missing = start + longest - kernel.memory.buffer.byteLength;
    if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE_BYTES));
    if (question !== loaded) load(question, rows, dimensions);

    const matches = new Int32Array(kernel.memory.buffer, best, count);
    const memory = new Int8Array(kernel.memory.buffer);
    return pieces.map((piece) => {
      if (piece.length === 0) return new Float32Array(count).fill(-1);
      memory.set(piece, start);
      kernel.maxSim(0, best, start, start + piece.length, best, dimensions);
      const cosines = new Float32Array(count);
      for (let i = 0; i < count; i += 1) cosines[i] = matches[i]! / (QUESTION_SCALE * TOKEN_SCALE);
      return cosines;
    });
  };
}
