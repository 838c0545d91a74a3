import type { EncoderModel, Hit, MaxSim, PassageIndex, QuestionEncoding } from '../domain/ports.ts';
import type { Calibration, RankedSection, Ranking, Retriever } from '../domain/retrieval.ts';
import type { IndexSnapshot } from '../domain/snapshot.ts';
import { toConfidence } from './confidence.ts';
import { createPassageScorer, type ScoredPassage } from './passage-scorer.ts';

/** Passages taken from the index. Wordings are short and near, so many may stand for one section. */
const SEARCH_LIMIT = 48;
/** Sections whose passages are scored: the right one is among 12 for 90 to 95 % of hard questions. */
const MOST_SECTIONS = 12;
/** Wordings of a section that are scored; the nearest one is nearly always the best. */
const MOST_WORDINGS = 2;
/** Sections behind the first that the lead is taken over. */
const FOLLOWERS = 5;

export interface RetrieverParts {
  readonly snapshot: IndexSnapshot;
  readonly index: PassageIndex;
  readonly model: EncoderModel;
  readonly maxSim: MaxSim;
  readonly calibration: Calibration;
}

interface Candidate extends RankedSection {
  /** Best sentence of its best passage. */
  readonly sentenceMatch: number;
  /** Largest cosine of any of its passages. */
  readonly similarity: number;
}

/**
 * Searches the index for passages near the question, scores the passages of the nearest sections
 * word by word, and estimates how sure the first place is.
 */
export function createRetriever(parts: RetrieverParts): Retriever {
  const { snapshot, index, calibration } = parts;
  const score = createPassageScorer(parts);
  const sections = new Map(
    snapshot.articles.flatMap((article) => article.sections.map((section) => [section.id, section])),
  );
  const bodies = groupBodies(snapshot);

  /** Passages to score, by section. Looks farther where the nearest passages stand for few sections. */
  async function gather(question: QuestionEncoding): Promise<Map<string, number[]>> {
    for (let limit = SEARCH_LIMIT; ; limit *= 4) {
      const passagesBySection = groupHits(await index.search(question.vector, limit));
      if (passagesBySection.size === MOST_SECTIONS || limit >= index.size) return passagesBySection;
    }
  }

  function groupHits(hits: readonly Hit[]): Map<string, number[]> {
    const passagesBySection = new Map<string, number[]>();
    for (const { passage } of hits) {
      const { sectionId, kind } = snapshot.passages[passage]!;
      const known = passagesBySection.get(sectionId);
      if (!known && passagesBySection.size === MOST_SECTIONS) continue;
      const passages = known ?? [...(bodies.get(sectionId) ?? [])];
      passagesBySection.set(sectionId, passages);
      const wordings = passages.length - (bodies.get(sectionId)?.length ?? 0);
      if (kind === 'wording' && wordings < MOST_WORDINGS) passages.push(passage);
    }
    return passagesBySection;
  }

  function toCandidate(sectionId: string, scored: readonly ScoredPassage[]): Candidate {
    const best = scored.reduce((first, next) => (next.score > first.score ? next : first));
    return {
      section: sections.get(sectionId)!,
      score: best.score,
      sentenceMatches: joinSentenceMatches(scored, snapshot),
      sentenceMatch: Math.max(...best.sentenceMatches),
      similarity: Math.max(...scored.map(({ similarity }) => similarity)),
    };
  }

  return {
    async rank(question) {
      const gathered = await gather(question);
      const candidates = [...gathered].map(([sectionId, passages]) =>
        toCandidate(
          sectionId,
          passages.map((passage) => score(question, passage)),
        ),
      );
      candidates.sort((a, b) => b.score - a.score);
      return toRanking(question, candidates, calibration);
    },
  };
}

/** Of a sentence that several passages share, the best match counts. */
function joinSentenceMatches(
  scored: readonly ScoredPassage[],
  { passages }: IndexSnapshot,
): readonly number[] {
  const joined: number[] = [];
  for (const { passage, sentenceMatches } of scored) {
    const { kind, firstSentence } = passages[passage]!;
    if (kind === 'wording') continue;
    for (const [i, match] of sentenceMatches.entries()) {
      joined[firstSentence + i] = Math.max(joined[firstSentence + i] ?? -1, match);
    }
  }
  return joined;
}

function groupBodies(snapshot: IndexSnapshot): ReadonlyMap<string, readonly number[]> {
  const bodies = new Map<string, number[]>();
  for (const [i, { sectionId, kind }] of snapshot.passages.entries()) {
    if (kind === 'body') bodies.set(sectionId, [...(bodies.get(sectionId) ?? []), i]);
  }
  return bodies;
}

function toRanking(
  encoding: QuestionEncoding,
  candidates: readonly Candidate[],
  calibration: Calibration,
): Ranking {
  const [first, ...rest] = candidates;
  if (!first) throw new Error('An index holds at least one section');
  const followers = rest.slice(0, FOLLOWERS).map(({ score }) => score);
  const evidence = {
    score: first.score,
    margin: first.score - (followers[0] ?? first.score),
    lead: first.score - (followers.length > 0 ? mean(followers) : first.score),
    sentenceMatch: first.sentenceMatch,
  };
  return {
    sections: candidates.map(({ section, score, sentenceMatches }) => ({ section, score, sentenceMatches })),
    evidence,
    confidence: toConfidence(evidence, calibration),
    encoding,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
