import type { Section } from '../domain/article.ts';
import type { Calibration, Ranking } from '../domain/retrieval.ts';

/** Most sections that are offered at once. */
const MOST_CHOICES = 3;
/**
 * How far an offered section's score may lie below the first one's. Of the right sections that stand
 * second or third on the development corpora, 95 % lie within it.
 */
const CHOICE_WINDOW = 6;

/** What to do with a question. */
export type Decision =
  | { readonly kind: 'answer'; readonly section: Section }
  | { readonly kind: 'choices'; readonly sections: readonly Section[] }
  | { readonly kind: 'no-answer'; readonly isOffTopic: boolean };

/**
 * Asserts, offers or declines by calibrated confidence; a raw score is never compared.
 *
 * @param offTopic - probability that the message has nothing to do with a clinic. It only words a
 *   refusal; it never causes one.
 */
export function decide(ranking: Ranking, calibration: Calibration, offTopic = 0): Decision {
  const [first] = ranking.sections;
  if (!first || ranking.confidence < calibration.choicesThreshold) {
    return { kind: 'no-answer', isOffTopic: offTopic > 0.5 };
  }
  if (ranking.confidence >= calibration.answerThreshold) return { kind: 'answer', section: first.section };
  const near = ranking.sections.filter(({ score }) => first.score - score <= CHOICE_WINDOW);
  return { kind: 'choices', sections: near.slice(0, MOST_CHOICES).map(({ section }) => section) };
}
