import type { MaxSim } from '../domain/ports.ts';

/** The scale of token vectors in the index. */
const TOKEN_SCALE = 127;

/**
 * MaxSim in plain JavaScript: the reference for the vectorised one, and its stand-in where a runtime
 * does not allow to compile WebAssembly. Ten passages take 2 to 3 ms.
 */
export const scalarMaxSim: MaxSim = (question, pieces, dimensions) => {
  const count = question.length / dimensions;
  return pieces.map((piece) => {
    const best = new Float32Array(count).fill(-1);
    for (let token = 0; token < piece.length; token += dimensions) {
      for (let i = 0; i < count; i += 1) {
        let sum = 0;
        for (let d = 0; d < dimensions; d += 1) sum += question[i * dimensions + d]! * piece[token + d]!;
        if (sum / TOKEN_SCALE > best[i]!) best[i] = sum / TOKEN_SCALE;
      }
    }
    return best;
  });
};
