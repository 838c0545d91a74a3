import type { EvalCase } from '../dataset/eval-case.ts';
import { type Outcome, shownSections } from '../running/outcome.ts';
import { quotedSentences } from './quoted.ts';
import { type Metric, type Score, toMetric } from './scorer.ts';

export const FACT_METRICS: readonly Metric[] = [
  toMetric('answer', 'facts', 'Wanted facts shown, among right answers', facts, { isHeadline: true }),
];

/** Share of the wanted facts that stand in the quoted text; for answers from a right section. */
function facts({ expect }: EvalCase, outcome: Outcome): Score {
  const isRight = shownSections(outcome).some((section) => expect.section.includes(section));
  if (expect.facts.length === 0 || !isRight) return null;
  const shown = normalise(
    quotedSentences(outcome.answer)
      .map(({ text }) => text)
      .join(' '),
  );
  const present = expect.facts.filter((wordings) =>
    wordings.some((wording) => shown.includes(normalise(wording))),
  );
  return present.length / expect.facts.length;
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
