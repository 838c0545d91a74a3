import { isDanger } from '../../src/safety/sightings.ts';
import type { RouteReport, Share } from './measure-routes.ts';

/** Precision and recall of every route, the confusion, and every error: danger first. */
export function printRoutes(report: RouteReport): string {
  const { messages, routes, confusion } = report;
  const errors = messages
    .filter(({ route, given }) => route !== given)
    .toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  return [
    `Safety screen on ${messages.length} messages, with Wilson 95 % intervals`,
    '',
    `${'route'.padEnd(22)}${'precision'.padEnd(28)}recall`,
    ...routes.map(({ route, precision, recall }) => {
      return `${route.padEnd(22)}${printShare(precision).padEnd(28)}${printShare(recall)}`;
    }),
    '',
    `danger met with a card          ${printShare(report.dangerRecall)}`,
    `  by the rules alone            ${printShare(report.dangerRecallByRules)}`,
    `  or with the support line      ${printShare(report.dangerSupported)}`,
    `harmless met with a danger card ${printShare(report.falseTakeovers)}`,
    '',
    'wanted → given, times',
    ...confusion.map(({ wanted, given, count }) => `${wanted} → ${given}, ${count}`),
    '',
    'every error: wanted → given, category, message',
    ...errors.map(({ route, given, category, text }) => `${route} → ${given}, ${category}: ${text}`),
    '',
  ].join('\n');
}

/** A missed danger or a false alarm. */
function isError({ route, given }: { readonly route: string; readonly given: string }): boolean {
  return isDanger(route) !== isDanger(given);
}

export function printShare({ events, trials, low, high }: Share): string {
  const share = trials === 0 ? '-' : (events / trials).toFixed(3);
  return `${share} [${low.toFixed(3)}, ${high.toFixed(3)}] ${events}/${trials}`;
}
