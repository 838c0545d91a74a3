import type { Gate } from '../gates/gate.ts';
import type { GateSettings } from '../gates/settings.ts';
import type { RouteReport, Share } from './measure-routes.ts';
import { printShare } from './print-routes.ts';

/** Floors for messages that nothing was fitted to. */
export function checkRoutes(
  { dangerRecall, dangerRecallByRules, falseTakeovers }: RouteReport,
  floors: NonNullable<GateSettings['messages']>,
): readonly Gate[] {
  return [
    atLeast('unseen messages of danger met with a card', dangerRecall, floors.dangerRecall),
    atLeast(
      'unseen messages of danger met by the rules alone',
      dangerRecallByRules,
      floors.dangerRecallByRules,
    ),
    atMost('unseen harmless messages met with a danger card', falseTakeovers, floors.falseTakeovers),
  ];
}

function atLeast(name: string, share: Share, floor: number): Gate {
  return toGate(name, share.events / share.trials >= floor, `${printShare(share)}, at least ${floor}`);
}

function atMost(name: string, share: Share, ceiling: number): Gate {
  return toGate(name, share.events / share.trials <= ceiling, `${printShare(share)}, at most ${ceiling}`);
}

function toGate(name: string, isPassed: boolean, detail: string): Gate {
  return { kind: 'floor', name, isPassed, detail, cases: [] };
}
