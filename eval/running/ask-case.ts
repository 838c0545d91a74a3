import { decide } from '../../src/answer/decide.ts';
import type { TraceStep } from '../../src/domain/ports.ts';
import type { Ranking } from '../../src/domain/retrieval.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { decisionOf, type Outcome, type Reading } from './outcome.ts';

/** Earlier questions that a visitor's message may carry; the limit of the HTTP contract. */
const MOST_HISTORY = 6;
/** Passages compared between the graph and exact search: as many as the retriever takes. */
const COMPARED = 48;
/** Nearer than this, two passages may change places between two ways of adding up. */
const EQUAL_SIMILARITY = 1e-5;

/** Asks one case as the server would, and keeps what happened on the way. */
export async function askCase({ turns }: Pick<EvalCase, 'turns'>, corpus: OpenCorpus): Promise<Outcome> {
  const steps: TraceStep[] = [];
  const message = { question: turns.at(-1)!, history: turns.slice(0, -1).slice(-MOST_HISTORY) };
  const answer = await corpus.assistant.answer(message, (step) => steps.push(step));
  const readings = await Promise.all(
    steps.flatMap((step) => (step.name === 'rank' ? [toReading(step.reading, step.ranking, corpus)] : [])),
  );
  return {
    decision: decisionOf(answer),
    answer,
    readings,
    reading: readings.reduce(surer, readings[0] ?? null),
    times: steps.map(({ name, ms }) => ({ name, ms })),
    shownBefore: await findShownBefore(message.history, corpus),
  };
}

/** What the visitor saw when the question came: the reply to the one before it. */
async function findShownBefore(
  history: readonly string[],
  { assistant }: OpenCorpus,
): Promise<string | null> {
  if (history.length === 0) return null;
  const before = await assistant.answer({ question: history.at(-1)!, history: history.slice(0, -1) });
  return decisionOf(before) === 'answer' ? (before.citations[0]?.section ?? null) : null;
}

function surer(best: Reading | null, next: Reading): Reading {
  return best && best.confidence >= next.confidence ? best : next;
}

async function toReading(kind: Reading['kind'], ranking: Ranking, corpus: OpenCorpus): Promise<Reading> {
  const { index, snapshot } = corpus.parts;
  const { vector } = ranking.encoding;
  const [hits, exactHits] = await Promise.all([
    index.search(vector, COMPARED),
    corpus.exact.search(vector, COMPARED),
  ]);
  return {
    kind,
    sections: ranking.sections.map(({ section, score }) => ({ id: section.id, score })),
    searched: [...new Set(hits.map(({ passage }) => snapshot.passages[passage]!.sectionId))],
    offered: toOffered(ranking, corpus),
    isExact:
      hits.length === exactHits.length &&
      hits.every(({ similarity }, i) => Math.abs(similarity - exactHits[i]!.similarity) < EQUAL_SIMILARITY),
    evidence: ranking.evidence,
    confidence: ranking.confidence,
  };
}

function toOffered(ranking: Ranking, { parts }: OpenCorpus): readonly string[] {
  const unsure = { ...parts.calibration, answerThreshold: Number.POSITIVE_INFINITY, choicesThreshold: 0 };
  const decision = decide(ranking, unsure);
  return decision.kind === 'choices' ? decision.sections.map(({ id }) => id) : [];
}
