import { isDanger } from '../../src/safety/sightings.ts';
import type { SeenMessage } from './fit-thresholds.ts';

/**
 * What each rule found in messages that were written after it, rules with false finds first: the
 * grounds on which a rule is called certain or a hint.
 */
export function countFinds(messages: readonly SeenMessage[]): string {
  const counts = new Map<string, { right: number; wrong: number; isHint: boolean }>();
  for (const { own, route } of messages) {
    const found = own.rules
      .filter(({ finding }) => isDanger(finding))
      .map(({ id }) => ({ id, isHint: false }));
    for (const { id, isHint } of [...found, ...own.hints.map(({ id }) => ({ id, isHint: true }))]) {
      const count = counts.get(id) ?? { right: 0, wrong: 0, isHint };
      if (isDanger(route)) count.right += 1;
      else count.wrong += 1;
      counts.set(id, count);
    }
  }
  const rows = [...counts]
    .filter(([, { wrong }]) => wrong > 0)
    .toSorted(([, a], [, b]) => b.wrong - a.wrong || a.right - b.right)
    .map(([id, { right, wrong, isHint }]) => {
      return `${id.padEnd(24)} ${String(right).padStart(4)} right ${String(wrong).padStart(4)} wrong${isHint ? '   hint' : ''}`;
    });
  return ['Rules with false finds:', ...rows].join('\n');
}
