import type { House } from '../domain/ports.ts';
import type { Answer, Draft, Message } from '../domain/reply.ts';
import { toText } from './to-text.ts';

/** Length of a reply's id in hexadecimal digits: 64 bits. */
const ID_DIGITS = 16;

/**
 * Makes a draft what the visitor gets. Every branch ends here, and nothing else can make an
 * {@link Answer}: so there is no reply without the disclaimer.
 *
 * @param corpusVersion - changes with the articles, the model and the calibration.
 */
export async function finishReply(
  draft: Draft,
  message: Message,
  house: House,
  corpusVersion: string,
): Promise<Answer> {
  const id = await hash([message.question, message.history, corpusVersion, house]);
  const reply = { id, ...draft, ...house, corpusVersion };
  return { ...reply, text: toText(reply) } as Answer;
}

async function hash(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, ID_DIGITS);
}
