import type { EncoderModel, MessageReading, QuestionEncoding } from '../domain/ports.ts';

/** What the model read in a message, as the safety screen takes it. */
export function toReading(model: EncoderModel, { routes }: QuestionEncoding): MessageReading {
  return { routes: Object.fromEntries(model.routes.map((name, i) => [name, routes[i]!])) };
}
