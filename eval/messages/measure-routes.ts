import { isDanger } from '../../src/safety/sightings.ts';
import type { Interval } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { ScreenedMessage } from './screen-messages.ts';

/** A share with its counts and its 95 % interval. */
export interface Share extends Interval {
  readonly events: number;
  readonly trials: number;
}

export interface RouteRow {
  readonly route: string;
  /** Of the messages that got the route, those that should. */
  readonly precision: Share;
  /** Of the messages that should get the route, those that did. */
  readonly recall: Share;
}

/** How well the screen tells the routes apart, on messages that nothing was fitted to. */
export interface RouteReport {
  readonly messages: readonly ScreenedMessage[];
  readonly routes: readonly RouteRow[];
  /** Crisis or emergency, met with either card. */
  readonly dangerRecall: Share;
  /** The same while the model is not available. */
  readonly dangerRecallByRules: Share;
  /** Crisis or emergency, met with a card or at least the support line. */
  readonly dangerSupported: Share;
  /** Harmless messages met with a crisis or emergency card. */
  readonly falseTakeovers: Share;
  /** Wanted and given routes that differ, most frequent first. */
  readonly confusion: readonly { readonly wanted: string; readonly given: string; readonly count: number }[];
}

export function measureRoutes(screened: readonly ScreenedMessage[]): RouteReport {
  const messages = screened.map((message) => ({ ...message, route: toScreenRoute(message.route) }));
  const danger = messages.filter(({ route }) => isDanger(route));
  const harmless = messages.filter(({ route }) => !isDanger(route));
  const routes = [...new Set(messages.map(({ route }) => route))].sort();
  return {
    messages,
    routes: routes.map((route) => ({
      route,
      precision: toShare(
        messages.filter(({ given }) => given === route),
        (one) => one.route === route,
      ),
      recall: toShare(
        messages.filter((one) => one.route === route),
        ({ given }) => given === route,
      ),
    })),
    dangerRecall: toShare(danger, ({ given }) => isDanger(given)),
    dangerRecallByRules: toShare(danger, ({ byRules }) => isDanger(byRules)),
    dangerSupported: toShare(danger, ({ given }) => isDanger(given) || given === 'answer_with_support'),
    falseTakeovers: toShare(harmless, ({ given }) => isDanger(given)),
    confusion: findConfusion(messages),
  };
}

/** What no article answers is left to the articles: declining is not the screen's work. */
function toScreenRoute(route: string): string {
  return route === 'out_of_scope' || route === 'no_answer' ? 'answer' : route;
}

function toShare(all: readonly ScreenedMessage[], isEvent: (message: ScreenedMessage) => boolean): Share {
  const events = all.filter(isEvent).length;
  return { events, trials: all.length, ...wilsonInterval(events, all.length) };
}

function findConfusion(messages: readonly ScreenedMessage[]): RouteReport['confusion'] {
  const counts = new Map<string, number>();
  for (const { route, given } of messages) {
    if (route !== given) counts.set(`${route} ${given}`, (counts.get(`${route} ${given}`) ?? 0) + 1);
  }
  return [...counts]
    .map(([pair, count]) => ({ wanted: pair.split(' ')[0]!, given: pair.split(' ')[1]!, count }))
    .toSorted((a, b) => b.count - a.count);
}
