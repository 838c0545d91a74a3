import { z } from '@hono/zod-openapi';
import { BadRequestError } from '../domain/errors.ts';
import type { Feedback } from '../domain/ports.ts';
import { readJson } from './chat-request.ts';

const HEX_16 = /^[0-9a-f]{16}$/;
const VERSION = /^[\w.-]{1,64}$/;
const REASONS = ['off-topic', 'incomplete', 'unclear', 'outdated'] as const;

/** The body of `POST /api/feedback`: nothing in it can hold a visitor's words. */
export const feedbackSchema = z
  .strictObject({
    id: z.string().regex(HEX_16).describe('Made up at random by the sender; the same id corrects itself'),
    answerId: z.string().regex(HEX_16).describe('`id` of the answer'),
    corpusVersion: z.string().regex(VERSION).describe('`corpusVersion` of the answer'),
    helpful: z.boolean().describe('Whether the answer helped'),
    reason: z.enum(REASONS).nullable().describe('Why it did not help, if the visitor says'),
  })
  .openapi('FeedbackRequest');

/**
 * Reads what a visitor thinks of an answer.
 *
 * @throws {@link BadRequestError} for everything that is not {@link feedbackSchema}.
 */
export async function parseFeedback(request: Request): Promise<Feedback> {
  const body = feedbackSchema.safeParse(await readJson(request));
  // zod's own messages repeat what was sent.
  if (!body.success) throw new BadRequestError('The body must be as documented at /docs');
  return body.data;
}
