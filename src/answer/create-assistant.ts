import type { Article } from '../domain/article.ts';
import type { Assistant, Encoder, Guard, House } from '../domain/ports.ts';
import type { Answer, Draft, GuidanceRoute, Message } from '../domain/reply.ts';
import type { Calibration, Retriever } from '../domain/retrieval.ts';
import type { ProvenQuestion } from '../domain/snapshot.ts';
import { type Decision, decide } from './decide.ts';
import { createDrafter, EMPTY } from './draft-reply.ts';
import { createFindByHeading } from './find-by-heading.ts';
import { createFindShown } from './find-shown.ts';
import { finishReply } from './finish-reply.ts';
import { joinVerdict, toGuidance } from './join-verdict.ts';
import { createProver } from './prove.ts';
import { createReader } from './read-message.ts';
import { type Stopwatch, startStopwatch } from './stopwatch.ts';
import { createSuggest } from './suggest.ts';
import { toReading } from './to-reading.ts';

export interface AssistantParts {
  readonly articles: readonly Article[];
  readonly questions: readonly ProvenQuestion[];
  readonly encoder: Encoder;
  readonly retriever: Retriever;
  readonly guard: Guard;
  readonly calibration: Calibration;
  readonly house: House;
  readonly corpusVersion: string;
  /** Joins a question with earlier ones to one text to read; `null` without a history. */
  readInContext(question: string, history: readonly string[]): string | null;
}

/**
 * Answers messages: screen, read, search, decide, compose, prove, and the disclaimer at the end of
 * every branch.
 */
export function createAssistant(parts: AssistantParts): Assistant {
  const { guard, calibration, house, corpusVersion, encoder } = parts;
  const reader = createReader(parts);
  const draftReply = createDrafter(parts.articles, createSuggest(parts.questions));
  const prover = createProver(parts.articles);
  const findShown = createFindShown(reader, calibration);
  const findByHeading = createFindByHeading(parts.articles);
  const finish = (draft: Draft, message: Message) => finishReply(draft, message, house, corpusVersion);

  async function answerFromArticles(message: Message, watch: Stopwatch): Promise<Answer> {
    const passes = await reader.readEach(message, watch);
    const kinds = passes.map((pass) => toReading(encoder.model, pass));
    const verdict = guard.screen(message, kinds);
    watch({ name: 'screen', verdict });
    if (verdict.kind === 'takeover') return finish(toGuidance(verdict), message);

    const calm = { ...message, history: guard.calmHistory(message, kinds) };
    const readings = await reader.read(calm, passes.at(-1)!, watch);
    const understanding = await reader.rank(calm, readings, watch);
    const picked = findByHeading(message.question);
    const decision: Decision = picked
      ? { kind: 'answer', section: picked }
      : decide(understanding.ranking, calibration, kinds.at(-1)!.routes[OFF_TOPIC]);
    watch({ name: 'decide', decision: decision.kind });
    const known = picked ? { ...understanding, understoodAs: null } : understanding;
    const shown = await findShown(calm, decision, known);
    const draft = joinVerdict(draftReply(decision, known, shown), verdict);
    watch({ name: 'compose' });
    const reason = prover.refute(draft, verdict.kind === 'boundary' ? verdict.preface : []);
    watch({ name: 'prove', reason });
    return finish(reason === null ? draft : joinVerdict(EMPTY, verdict), message);
  }

  /** The card for a person in danger, as far as the rules alone can tell. */
  async function screenAlone(message: Message): Promise<Answer | null> {
    const verdict = guard.screenAlone(message);
    const isDanger = verdict.kind === 'takeover' && DANGER.has(verdict.route);
    return isDanger ? finish(toGuidance(verdict), message) : null;
  }

  return {
    async answer(message, observe) {
      const watch = startStopwatch(observe);
      const verdict = guard.screen(message, null);
      watch({ name: 'screen', verdict });
      // Any other card waits for the reading, which may find danger behind an insult or a greeting.
      const fixed = verdict.kind === 'takeover' ? verdict : null;
      if (fixed !== null && DANGER.has(fixed.route)) return finish(toGuidance(fixed), message);
      try {
        return await answerFromArticles(message, watch);
      } catch (error) {
        const card = await screenAlone(message);
        if (card !== null) return card;
        if (fixed !== null) return finish(toGuidance(fixed), message);
        throw error;
      }
    },

    screen: screenAlone,
  };
}

/** The encoder's name for messages that have nothing to do with a clinic. */
const OFF_TOPIC = 'off_topic';

/** Routes of people in danger: their cards are sent even while everybody else has to wait. */
const DANGER: ReadonlySet<GuidanceRoute> = new Set(['crisis', 'emergency']);
