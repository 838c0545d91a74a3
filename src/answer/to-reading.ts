import type { EncoderModel, MessageReading, QuestionEncoding } from '../domain/ports.ts';

/** The encoder's pass over a message, as the safety screen takes it. */
export function toReading(model: EncoderModel, { routes, vector }: QuestionEncoding): MessageReading {
  return { routes: Object.fromEntries(model.routes.map((name, i) => [name, routes[i]!])), vector };
}
