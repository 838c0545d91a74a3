import type { Verdict } from '../../src/domain/ports.ts';
import { createGuard } from '../../src/safety/create-guard.ts';
import type { LabelledMessage } from './message.ts';
import type { MessageReader } from './open-reader.ts';

/** A labelled message and what the screen did with it. */
export interface ScreenedMessage extends LabelledMessage {
  readonly given: string;
  /** What the rules do while the model is not available. */
  readonly byRules: string;
}

/** As many earlier messages as a request may have. */
const MOST_EARLIER = 6;

/** Screens messages as the service does: by the rules, then with the encoder's reading. */
export async function screenMessages(
  messages: readonly LabelledMessage[],
  reader: MessageReader,
): Promise<readonly ScreenedMessage[]> {
  const guard = createGuard({ country: 'US', contact: { name: 'The clinic' } });
  const screened: ScreenedMessage[] = [];
  for (const labelled of messages) {
    const message = { question: labelled.text, history: labelled.history.slice(-MOST_EARLIER) };
    const byRules = toRoute(guard.screenAlone(message));
    const readings = [];
    for (const text of [...message.history, message.question]) readings.push(await reader.read(text));
    const given = toRoute(guard.screen(message, readings));
    screened.push({ ...labelled, given, byRules });
  }
  return screened;
}

function toRoute(verdict: Verdict): string {
  if (verdict.kind !== 'clear') return verdict.route;
  return verdict.support === null ? 'answer' : 'answer_with_support';
}
