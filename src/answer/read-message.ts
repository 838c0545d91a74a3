import type { Encoder, QuestionEncoding } from '../domain/ports.ts';
import type { Message } from '../domain/reply.ts';
import type { Ranking, Retriever } from '../domain/retrieval.ts';
import type { Stopwatch } from './stopwatch.ts';

/** The encoder's passes over one message. */
export interface Readings {
  readonly alone: QuestionEncoding;
  /** Read with the earlier questions; `null` without any. */
  readonly inContext: QuestionEncoding | null;
}

/** The sections for a message, by the reading of it that is understood best. */
export interface Understanding {
  readonly ranking: Ranking;
  /** The earlier question and the message, if they had to be read together; else `null`. */
  readonly understoodAs: string | null;
}

export interface Reader {
  /** The encoder's pass over each earlier question and, last, the message. */
  readEach(message: Message, watch: Stopwatch): Promise<readonly QuestionEncoding[]>;
  /** @param alone - the message's own pass. */
  read(message: Message, alone: QuestionEncoding, watch: Stopwatch): Promise<Readings>;
  rank(message: Message, readings: Readings, watch: Stopwatch): Promise<Understanding>;
}

export function createReader(parts: {
  readonly encoder: Encoder;
  readonly retriever: Retriever;
  readInContext(question: string, history: readonly string[]): string | null;
}): Reader {
  const { encoder, retriever, readInContext } = parts;

  return {
    async readEach({ question, history }, watch) {
      const texts = [...history, question].map(toPlain);
      const passes = await Promise.all(texts.map((text) => encoder.encodeQuestion(text)));
      watch({ name: 'encode', text: texts.at(-1)! });
      return passes;
    },

    async read({ question, history }, alone, watch) {
      const context = readInContext(toPlain(question), history.map(toPlain));
      if (context === null) return { alone, inContext: null };
      const inContext = await encoder.encodeQuestion(context);
      watch({ name: 'encode', text: context });
      return { alone, inContext };
    },

    async rank({ question, history }, { alone, inContext }, watch) {
      const ranking = await retriever.rank(alone);
      watch({ name: 'rank', reading: 'alone', ranking });
      if (!inContext) return { ranking, understoodAs: null };
      const inContextRanking = await retriever.rank(inContext);
      watch({ name: 'rank', reading: 'in-context', ranking: inContextRanking });
      // An unrelated earlier question must not harm: the reading that is surer of its answer counts.
      if (ranking.confidence >= inContextRanking.confidence) return { ranking, understoodAs: null };
      return { ranking: inContextRanking, understoodAs: `${history.at(-1)} → ${question}` };
    },
  };
}

/** Full-width and other compatibility letters are unknown to the encoder. */
function toPlain(text: string): string {
  return text.normalize('NFKC');
}
