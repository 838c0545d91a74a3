import { z } from '@hono/zod-openapi';
import { BadRequestError, ContentTypeError, TooLargeError } from '../domain/errors.ts';
import type { Message } from '../domain/reply.ts';

/** Six earlier questions and the new one, each of ordinary length, fit with room to spare. */
const MAX_BODY_BYTES = 8 * 1024;
/** From the HTTP contract; counted in code points, as JSON Schema counts. */
const MAX_QUESTION_CHARACTERS = 1000;
/** From the HTTP contract: enough to read any follow-up. */
const MAX_HISTORY = 6;

const JSON_CONTENT_TYPE = /^application\/json\s*(?:;|$)/i;
const LONE_SURROGATE = /\p{Cs}/u;
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]/u;
/** Neither white space nor an invisible mark such as U+200B. */
const VISIBLE_CHARACTER = /[^\s\p{Cf}]/u;

const question = z
  .string({ error: 'must be text' })
  .superRefine((text, context) => {
    const problem = problemOf(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  })
  .openapi({ minLength: 1, maxLength: MAX_QUESTION_CHARACTERS });

/** The body of `POST /api/chat`. Its messages are ours, because zod's own repeat the sender's keys. */
export const chatRequestSchema = z
  .strictObject(
    {
      question: question.describe('What the visitor asks').openapi({ example: 'How much does it cost?' }),
      history: z
        .array(
          z.strictObject(
            { question: question.describe('An earlier question') },
            { error: 'must be an object with "question" and nothing else' },
          ),
          { error: 'must be a list' },
        )
        .max(MAX_HISTORY, { error: `must have at most ${MAX_HISTORY} items` })
        .optional()
        .describe('Earlier questions of the same visitor, oldest first'),
    },
    { error: 'must be an object with "question" and, optionally, "history", and nothing else' },
  )
  .openapi('ChatRequest');

/**
 * Reads what a visitor sent. No message of an error repeats any of it.
 *
 * @throws {@link ContentTypeError} unless the body says that it is JSON.
 * @throws {@link TooLargeError} for a body that no allowed question needs.
 * @throws {@link BadRequestError} for everything else that is not {@link chatRequestSchema}.
 */
export async function parseMessage(request: Request): Promise<Message> {
  return toMessage(await readJson(request));
}

/** `application/x-www-form-urlencoded`, as a browser without JavaScript sends a form. */
const FORM_CONTENT_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
/** The same text as in {@link MAX_BODY_BYTES} of JSON: a form writes a byte as `%C3`. */
const MAX_FORM_BYTES = 3 * MAX_BODY_BYTES;

/** Reads what a visitor sent with a plain form; throws the same as {@link parseMessage}. */
export async function parseForm(request: Request): Promise<Message> {
  if (!FORM_CONTENT_TYPE.test(request.headers.get('content-type') ?? '')) {
    throw new ContentTypeError('Send the form as application/x-www-form-urlencoded');
  }
  const form = new URLSearchParams(new TextDecoder().decode(await readBody(request, MAX_FORM_BYTES)));
  const earlier = form.getAll('earlier').slice(-MAX_HISTORY);
  return toMessage({ question: form.get('question'), history: earlier.map((text) => ({ question: text })) });
}

/**
 * Reads a small JSON body.
 *
 * @throws {@link ContentTypeError} or {@link TooLargeError} as {@link parseMessage} does.
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!JSON_CONTENT_TYPE.test(request.headers.get('content-type') ?? '')) {
    throw new ContentTypeError('Send the body as application/json');
  }
  return parseJson(await readBody(request, MAX_BODY_BYTES));
}

function toMessage(value: unknown): Message {
  const body = chatRequestSchema.safeParse(value);
  if (!body.success) throw new BadRequestError(explain(body.error));
  return { question: body.data.question, history: (body.data.history ?? []).map((turn) => turn.question) };
}

/**
 * A declared length is kept by every HTTP server, so the body may be read in one go, which on Node
 * costs a third of reading a stream. Without one (chunked), bytes are counted as they arrive.
 */
async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > limit) throw tooLarge(limit);
  if (Number.isNaN(declared)) return readStream(request.body, limit);
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.byteLength > limit) throw tooLarge(limit);
  return body;
}

async function readStream(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const body = new Uint8Array(limit);
  if (stream === null) return body.subarray(0, 0);
  const reader = stream.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return body.subarray(0, length);
    if (length + value.byteLength > limit) {
      // Not awaited: a sender that never stops must not delay the refusal.
      reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    body.set(value, length);
    length += value.byteLength;
  }
}

function tooLarge(limit: number): TooLargeError {
  return new TooLargeError(`Send at most ${limit} bytes`);
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    // No `cause`: the parser's message quotes the body.
    throw new BadRequestError('The body must be JSON in UTF-8');
  }
}

function problemOf(text: string): string | null {
  if (LONE_SURROGATE.test(text)) return 'must be well-formed Unicode';
  if (CONTROL_CHARACTER.test(text)) return 'must not contain control characters';
  if (!VISIBLE_CHARACTER.test(text)) return 'must not be empty';
  if (isTooLong(text)) return `must have at most ${MAX_QUESTION_CHARACTERS} characters`;
  return null;
}

function isTooLong(text: string): boolean {
  return text.length > MAX_QUESTION_CHARACTERS && [...text].length > MAX_QUESTION_CHARACTERS;
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  const place = issue?.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${place ? place.slice(1) : 'The body'} ${issue?.message ?? 'is not as documented'}`;
}
