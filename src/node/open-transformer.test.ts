import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Encoder, PassageEncoding, QuestionEncoding } from '../domain/ports.ts';
import { lateInteractionScore, toMatch } from '../retrieval/late-interaction.ts';
import { scalarMaxSim } from '../retrieval/scalar-max-sim.ts';
import { MODEL_DIRECTORY } from '../testing/compiled.ts';
import { testEncoder } from '../testing/encoder-contract.ts';
import { readModelFiles } from './model-files.ts';
import { openTransformer, type Transformer } from './open-transformer.ts';

/** int8 arithmetic differs a little between processors; these are the model card's tolerances. */
const VECTOR_TOLERANCE = 0.02;
const SCORE_TOLERANCE = 0.3;

interface Golden {
  readonly questions: readonly {
    readonly text: string;
    readonly sentence_embedding_first8: readonly number[];
    readonly token_vectors_first_token_first8: readonly number[];
    readonly token_weights: readonly number[];
  }[];
  readonly passages: readonly {
    readonly text: string;
    readonly sentence_embedding_first8: readonly number[];
  }[];
  readonly scores: readonly (readonly number[])[];
}

testEncoder('the transformer in this thread', openInThisThread);

describe('the model', async () => {
  const golden = JSON.parse(await readFile(`${MODEL_DIRECTORY}/golden.json`, 'utf8')) as Golden;
  let transformer: Transformer;
  beforeAll(async () => {
    transformer = await openTransformer(await readModelFiles(MODEL_DIRECTORY));
  });

  it.each(golden.questions)('reads "$text" as its makers did', async (expected) => {
    const { vector, tokens, weights } = await transformer.encodeQuestion(expected.text);
    expectNear(vector, expected.sentence_embedding_first8);
    expectNear(tokens, expected.token_vectors_first_token_first8);
    expectNear(weights, expected.token_weights);
  });

  it.each([
    ['crisis', 'I keep thinking that nobody would miss me and it would be easier not to be here'],
    ['emergency', "my chest is crushing and I can't breathe"],
    ['none', 'what are your opening hours on Saturday?'],
    [
      'crisis',
      `I took the rope out of the shed. ${'Work is busy and the dog is well. '.repeat(12)}Do you open on Monday?`,
    ],
  ])('reads a message of the kind %s, however long: %j', async (kind, text) => {
    const { model } = await readModelFiles(MODEL_DIRECTORY);
    const { routes } = await transformer.encodeQuestion(text);
    expect(model.routes[routes.indexOf(Math.max(...routes))]).toBe(kind);
  });

  it.each(golden.passages)('embeds "$text" as its makers did', async (expected) => {
    const { vector } = await transformer.encodePassage([expected.text]);
    expectNear(vector, expected.sentence_embedding_first8);
  });

  it('embeds a passage in segments as it embeds the whole text', async () => {
    const { text } = golden.passages[0]!;
    const colon = text.indexOf(':') + 1;
    const whole = await transformer.encodePassage([text]);
    const parts = await transformer.encodePassage([text.slice(0, colon), text.slice(colon + 1)]);
    expect(parts.vector).toEqual(whole.vector);
    expect(parts.tokens).toEqual(whole.tokens);
  });

  it('scores pairs as its makers did', async () => {
    const { model } = await readModelFiles(MODEL_DIRECTORY);
    const score = (question: QuestionEncoding, passage: PassageEncoding) => {
      const [best] = scalarMaxSim(question.tokens, [passage.tokens], model.tokenDimensions);
      return lateInteractionScore(
        toMatch(question, best!, model),
        dot(question.vector, passage.vector),
        model,
      );
    };
    const passages = await Promise.all(golden.passages.map(({ text }) => transformer.encodePassage([text])));
    for (const [i, { text }] of golden.questions.entries()) {
      const question = await transformer.encodeQuestion(text);
      for (const [k, passage] of passages.entries()) {
        expect(Math.abs(score(question, passage) - golden.scores[i]![k]!)).toBeLessThan(SCORE_TOLERANCE);
      }
    }
  });
});

async function openInThisThread(): Promise<Encoder> {
  const files = await readModelFiles(MODEL_DIRECTORY);
  return { model: files.model, ...(await openTransformer(files)), close: async () => undefined };
}

function expectNear(actual: Float32Array, expected: readonly number[], tolerance = VECTOR_TOLERANCE): void {
  for (const [i, value] of expected.entries()) expect(Math.abs(actual[i]! - value)).toBeLessThan(tolerance);
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
