import type { Encoder, QuestionEncoding } from '../../src/domain/ports.ts';

/**
 * An encoder that reads no question twice: the same cases are asked again with other thresholds and
 * with seeded faults, and the model is most of the price. About 10 kB are kept a question.
 */
export function rememberQuestions(encoder: Encoder): Encoder {
  const known = new Map<string, Promise<QuestionEncoding>>();
  return {
    ...encoder,
    encodeQuestion(text) {
      const encoding = known.get(text) ?? encoder.encodeQuestion(text);
      known.set(text, encoding);
      return encoding;
    },
  };
}
