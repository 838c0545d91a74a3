import type { Answer, Message } from '../../src/domain/reply.ts';
import type { OpenCorpus } from '../running/open-corpus.ts';

/** A defect that somebody could build in. The suite has to notice it. */
export interface Fault {
  readonly name: string;
  /** The same corpus with the defect in one of its parts. */
  inject(corpus: OpenCorpus): OpenCorpus | Promise<OpenCorpus>;
}

/** A fault in what is sent: changes every reply. */
export function inReply(name: string, change: (answer: Answer, message: Message) => Partial<Answer>): Fault {
  return {
    name,
    inject: (corpus) =>
      corpus.withAssistant({
        ...corpus.assistant,
        async answer(message, observe) {
          const answer = await corpus.assistant.answer(message, observe);
          return { ...answer, ...change(answer, message) };
        },
      }),
  };
}

/** A fault in what is asked: changes every message. */
export function inMessage(
  name: string,
  change: (message: Message, corpus: OpenCorpus) => Message | Promise<Message>,
): Fault {
  return {
    name,
    inject: (corpus) =>
      corpus.withAssistant({
        ...corpus.assistant,
        answer: async (message, observe) => corpus.assistant.answer(await change(message, corpus), observe),
      }),
  };
}
