import { isDanger, routeOf } from '../../src/safety/sightings.ts';
import type { FittedWeights, SeenMessage } from './fit-danger-model.ts';

/** Takeovers by the rules, and by rules and model together, on what a model was fitted without. */
export function countTakeovers(messages: readonly SeenMessage[], fitted: readonly FittedWeights[]): string {
  const groups: readonly (readonly [string, (message: SeenMessage) => boolean])[] = [
    ['danger', ({ route }) => isDanger(route)],
    ['harmless look-alikes', ({ route, isQuestion }) => !isDanger(route) && !isQuestion],
    ['plain questions', ({ isQuestion }) => isQuestion],
  ];
  const rows = groups.map(([name, belongs]) => {
    const own = messages.flatMap((message, i) => (belongs(message) ? [{ message, i }] : []));
    const byRules = own.filter(({ message }) => isDanger(routeOf(message.own)));
    const taken = own.filter(({ message, i }) => {
      return (
        isDanger(routeOf(message.own)) || fitted.some(({ unseen, weights }) => unseen[i]! >= weights.takeover)
      );
    });
    const supported = own.filter(({ i }) =>
      fitted.some(({ unseen, weights }) => unseen[i]! >= weights.support),
    );
    const share = (count: number) => (count / Math.max(1, own.length)).toFixed(4);
    return `${name.padEnd(22)} ${String(own.length).padStart(5)}   ${share(byRules.length)} by rules   ${share(taken.length)} with the model   ${share(supported.length)} at least supported by it`;
  });
  return ['Taken over, each message judged by a model fitted without it:', ...rows].join('\n');
}
