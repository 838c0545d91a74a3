import type { Sentence } from '../domain/article.ts';
import { sentencesOfBlock } from '../domain/article.ts';
import type { Message } from '../domain/reply.ts';
import type { Calibration } from '../domain/retrieval.ts';
import { composeSection } from './compose-section.ts';
import { type Decision, decide } from './decide.ts';
import { matchesOf } from './place.ts';
import type { Reader, Understanding } from './read-message.ts';

/** Finds the sentences of the section at hand that the reply before has shown already. */
export type FindShown = (
  message: Message,
  decision: Decision,
  understanding: Understanding,
) => Promise<ReadonlySet<Sentence>>;

const NOTHING: ReadonlySet<Sentence> = new Set();

/**
 * "Tell me more" stays on a section and goes on with what was not shown. Nothing is stored between
 * questions: the reply before is worked out again, and only where a section is too long to be shown whole.
 */
export function createFindShown(reader: Reader, calibration: Calibration): FindShown {
  return async ({ history }, decision, { ranking, understoodAs }) => {
    if (decision.kind !== 'answer' || understoodAs === null) return NOTHING;
    const { section } = decision;
    if (composeSection(section, matchesOf(section, ranking)).isComplete) return NOTHING;

    const before = { question: history.at(-1)!, history: history.slice(0, -1) };
    const [alone] = await reader.readEach({ ...before, history: [] }, () => undefined);
    const readings = await reader.read(before, alone!, () => undefined);
    const earlier = await reader.rank(before, readings, () => undefined);
    const earlierDecision = decide(earlier.ranking, calibration);
    if (earlierDecision.kind !== 'answer' || earlierDecision.section.id !== section.id) return NOTHING;
    const { blocks } = composeSection(section, matchesOf(section, earlier.ranking));
    return new Set(blocks.flatMap(({ block }) => sentencesOfBlock(block)));
  };
}
