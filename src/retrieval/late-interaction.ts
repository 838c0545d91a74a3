import type { EncoderModel, QuestionEncoding } from '../domain/ports.ts';

/** How well the words of a question are matched, each by its best counterpart in a text. */
export interface Match {
  /** Mean of the tokens' best cosines, weighted by how much each token matters. */
  readonly weighted: number;
  /** Soft minimum of them: one unmatched word pulls it down. */
  readonly weakest: number;
}

/**
 * Sums up the best matches of a question's tokens.
 *
 * @param best - one cosine per token of the question.
 */
export function toMatch(question: QuestionEncoding, best: Float32Array, model: EncoderModel): Match {
  return {
    weighted: weightedMatch(question, best),
    weakest: -Math.log(sumOf(best, (cosine) => Math.exp(-model.softmin * cosine))) / model.softmin,
  };
}

/** Mean of the tokens' best cosines, weighted by how much each token matters. */
export function weightedMatch(question: QuestionEncoding, best: Float32Array): number {
  return sumOf(best, (cosine, i) => cosine * question.weights[i]!);
}

/**
 * The score that the model was trained with.
 *
 * @param cosine - of the two texts' vectors.
 * @see The model card, "Use"; Khattab and Zaharia, ColBERT, 2020, https://arxiv.org/abs/2004.12832
 */
export function lateInteractionScore(match: Match, cosine: number, model: EncoderModel): number {
  const [k0, k1, k2, k3] = model.rescore;
  return k0 * match.weighted + k1 * cosine + k2 * match.weakest + k3;
}

function sumOf(values: Float32Array, term: (value: number, i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += term(values[i]!, i);
  return sum;
}
