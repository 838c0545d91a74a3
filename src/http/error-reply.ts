import { z } from '@hono/zod-openapi';
import { VouchError } from '../domain/errors.ts';

/** The body of every response that is not a success. */
export const errorSchema = z
  .object({
    error: z
      .object({
        code: z.string().describe('Stable name of the error'),
        message: z.string().describe('What to do about it; never repeats what was sent'),
      })
      .describe('What went wrong'),
    disclaimer: z.string().describe('Says that this is not medical advice; always show it'),
  })
  .openapi('Error');

/** What may be told about an error in public. */
export interface ErrorReply {
  readonly status: number;
  readonly body: z.infer<typeof errorSchema>;
  readonly headers: Readonly<Record<string, string>>;
}

const SERVER_MESSAGE = 'The service cannot answer right now; try again later or contact the clinic';
/** For a 503 that names no time: long enough for a restart. */
const DEFAULT_RETRY_SECONDS = 5;

/** Explains the caller's mistakes, and hides ours: their messages may hold paths or a visitor's words. */
export function toErrorReply(error: unknown, disclaimer: string): ErrorReply {
  const status = error instanceof VouchError ? error.status : 500;
  const code = error instanceof VouchError ? error.code : 'internal';
  const message = error instanceof VouchError && status < 500 ? error.message : SERVER_MESSAGE;
  return { status, body: { error: { code, message }, disclaimer }, headers: retryHeaders(error) };
}

function retryHeaders(error: unknown): Record<string, string> {
  if (!(error instanceof VouchError)) return {};
  const seconds = error.retryAfter ?? (error.status === 503 ? DEFAULT_RETRY_SECONDS : null);
  return seconds === null ? {} : { 'retry-after': String(seconds) };
}
