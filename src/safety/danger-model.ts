import type { MessageReading } from '../domain/ports.ts';
import { type DangerFeatures, toDangerFeatures } from './danger-features.ts';
import fitted from './danger-model.json' with { type: 'json' };
import type { Sighting } from './sightings.ts';

/** Weights of a logistic regression, and from which probability on its word counts. */
export interface DangerWeights {
  readonly bias: number;
  /** In the order of {@link DangerFeatures.numbers}. */
  readonly numbers: readonly number[];
  readonly words: Readonly<Record<string, number>>;
  /** From this probability on the message is met with the card. */
  readonly takeover: number;
  /** From this probability on the support line joins the reply. */
  readonly support: number;
}

/** `npm run calibrate:safety` fits it and writes the file. */
export interface DangerModel {
  /** The encoder whose readings it was fitted to. */
  readonly encoder: string;
  readonly crisis: DangerWeights;
  readonly emergency: DangerWeights;
}

/** What the danger model adds to the rules. */
export interface DangerOpinion {
  readonly takeover: 'crisis' | 'emergency' | null;
  readonly isSupported: boolean;
}

export const DANGER_MODEL: DangerModel = fitted;

/** The kinds of danger, each with its weights ready to look up. */
const KINDS = (['crisis', 'emergency'] as const).map((kind) => ({
  kind,
  weights: DANGER_MODEL[kind],
  words: new Map(Object.entries(DANGER_MODEL[kind].words)),
}));

/**
 * A second opinion on a message in which no rule found danger: what its words and the encoder's
 * reading tell together.
 */
export function readDanger(own: Sighting, reading: MessageReading): DangerOpinion {
  const features = toDangerFeatures(own, reading);
  const opinions = KINDS.map(({ kind, weights, words }) => {
    const probability = toProbability(features, weights, words);
    return { kind, weights, probability, excess: probability - weights.takeover };
  });
  const surest = opinions.reduce((a, b) => (b.excess > a.excess ? b : a));
  return {
    takeover: surest.excess >= 0 ? surest.kind : null,
    isSupported: opinions.some(({ weights, probability }) => probability >= weights.support),
  };
}

function toProbability(
  { numbers, words, wordValue }: DangerFeatures,
  weights: DangerWeights,
  wordWeights: ReadonlyMap<string, number>,
): number {
  const meaning = numbers.reduce((sum, value, i) => sum + value * weights.numbers[i]!, 0);
  const wording = words.reduce((sum, word) => sum + (wordWeights.get(word) ?? 0), 0);
  return 1 / (1 + Math.exp(-(weights.bias + meaning + wordValue * wording)));
}
