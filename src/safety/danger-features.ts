import type { MessageReading } from '../domain/ports.ts';
import { weighEvidence } from './evidence.ts';
import { routeOf, type Sighting } from './sightings.ts';

/** What the danger model looks at: numbers of a fixed order, and words. */
export interface DangerFeatures {
  readonly numbers: readonly number[];
  /** Single words and pairs of neighbours, each once. */
  readonly words: readonly string[];
  /** What each of the words counts: many words share what one word would have alone. */
  readonly wordValue: number;
}

/** Makes a unit vector's 384 small numbers weigh about as much as the words. Not tuned. */
const VECTOR_SCALE = 6;

/** The same for the logarithms of probabilities. */
const ROUTE_SCALE = 0.25;

/** Keeps the logarithm of a probability near zero finite. */
const LEAST_PROBABILITY = 1e-4;

/** The same for the words. */
const WORD_SCALE = 3;

/** Points of the evidence words are tenths of a log-odd. */
const POINTS_PER_LOG_ODD = 10;

/**
 * Describes a message to the danger model: the meaning and the kind that the encoder read, and what
 * the words say once harmless phrases are covered.
 */
export function toDangerFeatures(own: Sighting, reading: MessageReading): DangerFeatures {
  const words = wordsOf(own.covered[0]!.text);
  const route = routeOf(own);
  return {
    numbers: [
      ...Array.from(reading.vector, (value) => VECTOR_SCALE * value),
      ...Object.values(reading.routes).map(
        (p) => ROUTE_SCALE * Math.log((p + LEAST_PROBABILITY) / LEAST_PROBABILITY),
      ),
      Math.max(...own.covered.map(weighEvidence)) / POINTS_PER_LOG_ODD,
      Number(own.isExcused),
      Number(route === 'support'),
      Number(route !== 'answer' && route !== 'support'),
    ],
    words,
    wordValue: WORD_SCALE / Math.sqrt(Math.max(1, words.length)),
  };
}

/** Digits are alike to the model: an age or an hour is no sign by itself. */
function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const sentence of text.replace(/\d+/g, '0').split(' . ')) {
    const all = sentence.split(' ').filter((word) => word !== '');
    for (const [i, word] of all.entries()) {
      words.add(word);
      if (i > 0) words.add(`${all[i - 1]} ${word}`);
    }
  }
  return [...words];
}
