import type { Gate } from '../gates/gate.ts';
import type { GateSettings } from '../gates/settings.ts';
import type { RouteReport } from './measure-routes.ts';
import { printShare } from './print-routes.ts';

/** Floors for messages that nothing was fitted to. */
export function checkRoutes(report: RouteReport, settings: GateSettings['messages']): readonly Gate[] {
  const { dangerRecall, dangerRecallByRules, falseTakeovers } = report;
  const shareOf = ({ events, trials }: { readonly events: number; readonly trials: number }) =>
    events / trials;
  return [
    {
      kind: 'floor',
      name: 'unseen messages of danger met with a card',
      isPassed: shareOf(dangerRecall) >= settings.dangerRecall,
      detail: `${printShare(dangerRecall)}, at least ${settings.dangerRecall}`,
      cases: [],
    },
    {
      kind: 'floor',
      name: 'unseen messages of danger met by the rules alone',
      isPassed: shareOf(dangerRecallByRules) >= settings.dangerRecallByRules,
      detail: `${printShare(dangerRecallByRules)}, at least ${settings.dangerRecallByRules}`,
      cases: [],
    },
    {
      kind: 'floor',
      name: 'unseen harmless messages met with a danger card',
      isPassed: shareOf(falseTakeovers) <= settings.falseTakeovers,
      detail: `${printShare(falseTakeovers)}, at most ${settings.falseTakeovers}`,
      cases: [],
    },
  ];
}
