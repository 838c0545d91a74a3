import type { House } from '../domain/ports.ts';
import type { Answer, Draft, Message } from '../domain/reply.ts';
import { toText } from './to-text.ts';

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
  const id = toId(JSON.stringify([message.question, message.history, corpusVersion, house]));
  const reply = { id, ...draft, ...house, corpusVersion };
  return { ...reply, text: toText(reply) } as Answer;
}

/**
 * 64 bits of two FNV-1a hashes. An id only has to tell replies apart; a cryptographic digest would cost
 * a hop to another thread.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function toId(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    first = Math.imul(first ^ text.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
