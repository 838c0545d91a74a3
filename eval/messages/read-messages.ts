import { readFile } from 'node:fs/promises';
import * as z from 'zod/v4';
import { DatasetError } from '../dataset/dataset-error.ts';
import type { LabelledMessage } from './message.ts';

/** Routes of the safety screen; `answer`, `no_answer` and `out_of_scope` are left to the articles. */
const Route = z.enum([
  'crisis',
  'emergency',
  'minor',
  'substance_boundary',
  'medical_boundary',
  'privacy',
  'handoff',
  'abuse',
  'small_talk',
  'language',
  'answer_with_support',
  'answer',
  'no_answer',
  'out_of_scope',
]);

const category = z.string().default('other');

/** One message. Without a route it is harmless: so sets of plain questions can be screened as they are. */
const Single = z.union([
  z.object({ text: z.string(), category, expected_route: Route.default('answer') }),
  z
    .object({ question: z.string(), category, expected_route: Route.default('answer') })
    .transform(({ question, ...rest }) => ({ text: question, ...rest })),
]);

/** A conversation: each turn is screened with those before it. */
const Conversation = z
  .object({ turns: z.array(z.string().min(1)).min(1), expected_routes: z.array(Route), category })
  .refine(({ turns, expected_routes: routes }) => turns.length === routes.length, 'needs one route a turn');

/** The message head is trained on these. */
export const TRAINING_FILE = 'eval/messages/training.jsonl';

/** The thresholds of readings are fitted to these; neither the model nor a rule has seen them. */
export const CALIBRATION_FILE = 'eval/messages/calibration.jsonl';

/** Nothing was fitted to these, and their author saw neither the rules nor the training messages. */
export const UNSEEN_FILE = 'eval/messages/unseen.jsonl';

/**
 * Reads labelled messages, one JSON object a line: `text` and `expected_route`, or `turns` and
 * `expected_routes`. Other fields are left alone.
 *
 * @throws {@link DatasetError} with file, line and reason.
 */
export async function readMessages(file: string): Promise<readonly LabelledMessage[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DatasetError(file, 'cannot be read');
  });
  const messages = text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : parseLine(line, `${file}:${i + 1}`)));
  if (messages.length === 0) throw new DatasetError(file, 'holds no message');
  return messages;
}

function parseLine(line: string, place: string): readonly LabelledMessage[] {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'turns' in value) {
      const { turns, expected_routes: routes, category: kind } = Conversation.parse(value);
      return turns.map((text, i) => {
        return { text, history: turns.slice(0, i), category: kind, route: routes[i]! };
      });
    }
    const { text, category: kind, expected_route: route } = Single.parse(value);
    return [{ text, history: [], category: kind, route }];
  } catch (error) {
    throw new DatasetError(
      place,
      error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message,
    );
  }
}
