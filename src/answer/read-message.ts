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
  read(message: Message, watch: Stopwatch): Promise<Readings>;
  rank(message: Message, readings: Readings, watch: Stopwatch): Promise<Understanding>;
}

export function createReader(parts: {
  readonly encoder: Encoder;
  readonly retriever: Retriever;
  readInContext(question: string, history: readonly string[]): string | null;
}): Reader {
  const { encoder, retriever, readInContext } = parts;

  return {
    async read({ question, history }, watch) {
      // Full-width and other compatibility letters are unknown to the encoder.
      const plain = question.normalize('NFKC');
      const context = readInContext(
        plain,
        history.map((earlier) => earlier.normalize('NFKC')),
      );
      const [alone, inContext] = await Promise.all([
        encoder.encodeQuestion(plain),
        context === null ? null : encoder.encodeQuestion(context),
      ]);
      watch({ name: 'encode', text: context ?? plain });
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
