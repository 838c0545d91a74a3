import type { MessageReading } from '../../src/domain/ports.ts';
import { type DangerFeatures, toDangerFeatures } from '../../src/safety/danger-features.ts';
import type { DangerWeights } from '../../src/safety/danger-model.ts';
import { isDanger, routeOf, type Sighting } from '../../src/safety/sightings.ts';
import {
  fitSparseLogistic,
  predict,
  type SparseExample,
  type SparseModel,
} from '../statistics/fit-sparse-logistic.ts';

/** A message as the screen sees it. */
export interface SeenMessage {
  readonly own: Sighting;
  readonly reading: MessageReading;
  readonly route: string;
  /** A plain question to a clinic: what false takeovers are counted on. */
  readonly isQuestion: boolean;
}

/** The shares of plain questions that the model may raise. */
export interface RaiseRisks {
  readonly falseTakeover: number;
  readonly falseSupport: number;
}

export interface FittedWeights {
  readonly weights: DangerWeights;
  /** Each message's probability by a model that was fitted without it. */
  readonly unseen: readonly number[];
}

/** Pull of the weights towards zero; 1, 3 and 10 did about equally well in cross-validation. */
const RIDGE = 3;

/** A word of fewer messages says more about its author than about danger. */
const LEAST_MESSAGES = 3;

const FOLDS = 5;

/** Weights that change no decision are left out of the file. */
const LEAST_WEIGHT = 0.02;

/**
 * Fits the weights of one kind of danger against all that is harmless, and picks the thresholds on
 * probabilities that every message got from a model fitted without it.
 */
export function fitDangerModel(
  messages: readonly SeenMessage[],
  kind: string,
  risks: RaiseRisks,
): FittedWeights {
  const features = messages.map(({ own, reading }) => toDangerFeatures(own, reading));
  const unseen = new Array<number>(messages.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeldOut = (i: number) => i % FOLDS === fold;
    const vocabulary = toVocabulary(features.filter((_, i) => !isHeldOut(i)));
    const examples = toExamples(messages, features, vocabulary, kind);
    const model = fitWeights(
      examples.filter((_, i) => !isHeldOut(i) && isOfUse(messages[i]!, kind)),
      vocabulary,
    );
    for (const [i, example] of examples.entries()) if (isHeldOut(i)) unseen[i] = predict(model, example);
  }
  const vocabulary = toVocabulary(features);
  const examples = toExamples(messages, features, vocabulary, kind);
  const { bias, weights } = fitWeights(
    examples.filter((_, i) => isOfUse(messages[i]!, kind)),
    vocabulary,
  );
  const harmless = messages
    .map((message, i) => ({ ...message, probability: unseen[i]! }))
    .filter(({ isQuestion, own }) => isQuestion && !isDanger(routeOf(own)))
    .map(({ probability }) => probability)
    .toSorted((a, b) => b - a);
  const fitted = {
    takeover: round(harmless[Math.floor(risks.falseTakeover * harmless.length)]!),
    support: round(harmless[Math.floor(risks.falseSupport * harmless.length)]!),
    bias: round(bias),
    numbers: [...weights.slice(0, vocabulary.numbers)].map(round),
    words: Object.fromEntries(
      [...vocabulary.words]
        .map(([word, position]) => [word, round(weights[position]!)] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT),
    ),
  };
  return { weights: fitted, unseen };
}

/** The other kind of danger is neither: a card of either kind helps. */
function isOfUse({ route }: SeenMessage, kind: string): boolean {
  return route === kind || !isDanger(route);
}

/** Positions of the features: first the numbers, then the words. */
interface Vocabulary {
  readonly numbers: number;
  readonly words: ReadonlyMap<string, number>;
}

function toVocabulary(features: readonly DangerFeatures[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of features.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const numbers = features[0]!.numbers.length;
  const kept = [...counts].filter(([, count]) => count >= LEAST_MESSAGES).map(([word]) => word);
  return { numbers, words: new Map(kept.toSorted().map((word, i) => [word, numbers + i])) };
}

function toExamples(
  messages: readonly SeenMessage[],
  features: readonly DangerFeatures[],
  { words: vocabulary }: Vocabulary,
  kind: string,
): readonly SparseExample[] {
  return messages.map(({ route }, i) => {
    const { numbers, words, wordValue } = features[i]!;
    const known = words.flatMap((word) => vocabulary.get(word) ?? []);
    return {
      positions: [...numbers.keys(), ...known],
      values: [...numbers, ...known.map(() => wordValue)],
      isPositive: route === kind,
    };
  });
}

function fitWeights(examples: readonly SparseExample[], { numbers, words }: Vocabulary): SparseModel {
  return fitSparseLogistic(examples, numbers + words.size, RIDGE);
}

/** Four digits: more of them change no decision. */
function round(value: number): number {
  return Number(value.toFixed(4));
}
