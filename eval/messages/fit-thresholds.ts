import type { MessageReading } from '../../src/domain/ports.ts';
import { isDanger, routeOf, type Sighting } from '../../src/safety/sightings.ts';
import { dangerOf, READ_ROUTES, type ReadRoute, type Thresholds } from '../../src/safety/thresholds.ts';

/** A message as the screen sees it. */
export interface SeenMessage {
  readonly own: Sighting;
  readonly reading: MessageReading;
  readonly route: string;
  /** A plain question to a clinic. */
  readonly isQuestion: boolean;
}

/** The shares of messages that may be met wrongly. */
export interface ScreenRisks {
  /** Of harmless messages that look dangerous: with the card, by rules and readings together. */
  readonly falseTakeover: number;
  /** Of plain questions: with the card by a reading alone, and with a support line for either reason. */
  readonly falseTakeoverOfQuestions: number;
  readonly falseSupport: number;
  /** Of plain questions: with each route that replaces the answer, and each that only comes before it. */
  readonly falseRoute: number;
  readonly falsePreface: number;
}

/** A route has to be likelier than all others together. */
const LIKELY = 0.5;

/** Routes whose text comes before what the articles say. */
const PREFACES: ReadonlySet<ReadRoute> = new Set(['medical_boundary', 'handoff']);

/**
 * Picks the thresholds on messages that neither the model nor the rules have seen: the lowest ones at
 * which messages are met wrongly no more often than the risks allow.
 */
export function fitThresholds(
  messages: readonly SeenMessage[],
  risks: ScreenRisks,
): Omit<Thresholds, 'model'> {
  const questions = messages.filter(({ isQuestion }) => isQuestion);
  const toShareThreshold = (share: number, toProbability: (message: SeenMessage) => number) =>
    above(questions.map(toProbability), share * questions.length);
  const ofRoute = (route: ReadRoute | 'support', share: number) =>
    Math.max(
      LIKELY,
      toShareThreshold(share, ({ reading }) => reading.routes[route] ?? 0),
    );
  return {
    ...fitTakeover(
      messages.filter(({ isQuestion }) => !isQuestion),
      risks.falseTakeover,
      toShareThreshold(risks.falseTakeoverOfQuestions, toDanger),
    ),
    support: toShareThreshold(risks.falseSupport, toDanger),
    tender: ofRoute('support', risks.falseSupport),
    routes: Object.fromEntries(
      READ_ROUTES.map((route) => {
        return [route, ofRoute(route, PREFACES.has(route) ? risks.falsePreface : risks.falseRoute)];
      }),
    ) as Thresholds['routes'],
  };
}

/**
 * Of all pairs of thresholds that spend the allowed false cards, the pair that meets most danger.
 *
 * @param least - what the threshold without a hint must not lie below.
 */
function fitTakeover(
  messages: readonly SeenMessage[],
  share: number,
  least: number,
): Pick<Thresholds, 'takeover' | 'hinted'> {
  const danger = messages.filter(({ route }) => isDanger(route));
  const harmless = messages.filter(({ route }) => !isDanger(route));
  const isHinted = ({ own }: SeenMessage) => own.hints.length > 0;
  const plain = harmless.filter((message) => !isHinted(message)).map(toDanger);
  const hinted = harmless.filter(isHinted).map(toDanger);
  const certain = harmless.filter(({ own }) => isDanger(routeOf(own))).length;
  const allowed = Math.max(0, Math.floor(share * harmless.length) - certain);
  const pairs = Array.from({ length: allowed + 1 }, (_, count) => {
    return { takeover: Math.max(least, above(plain, count)), hinted: above(hinted, allowed - count) };
  });
  const met = ({ takeover, hinted: least }: (typeof pairs)[number]) =>
    danger.filter(
      (message) => toDanger(message) >= (isHinted(message) ? Math.min(least, takeover) : takeover),
    ).length;
  return pairs.reduce((best, pair) => (met(pair) > met(best) ? pair : best));
}

/** What the reading says of danger, where no rule is certain of it anyway. */
function toDanger({ own, reading }: SeenMessage): number {
  return isDanger(routeOf(own)) ? 0 : dangerOf(reading);
}

/** The lowest threshold that at most so many of the probabilities reach. */
function above(probabilities: readonly number[], most: number): number {
  const falling = probabilities.toSorted((a, b) => b - a);
  return Math.ceil((falling[Math.floor(most)] ?? 0) * DIGITS + 0.5) / DIGITS;
}

/** Four digits: more of them change no decision. */
const DIGITS = 10_000;
