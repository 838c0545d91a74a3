import type { GuidanceRoute, Message } from '../domain/reply.ts';
import { readInContext } from './conversation.ts';
import type { Variant } from './rule.ts';
import { hasFound, isDanger, routeOf, type Sighting, sight } from './sightings.ts';
import type { SmallTalk } from './templates.ts';

/**
 * Tells a turn from the one before it when both have a full history: either the step differs,
 * or the same step has come once more.
 */
export interface TurnKey {
  readonly step: number;
  readonly run: number;
}

/** Everything the reply depends on, before a word of it is written. */
export interface Judgement {
  readonly route: GuidanceRoute | 'answer';
  readonly variant: Variant;
  readonly isImminent: boolean;
  /** An emergency in which somebody may have meant to die. */
  readonly hasCrisis: boolean;
  readonly isMinor: boolean;
  readonly namesSymptom: boolean;
  readonly smallTalk: SmallTalk;
  /** Which line stands beside the reply. */
  readonly support: 'crisis' | 'emergency' | null;
  readonly language: string;
  /** How many earlier questions of the history had the same danger. */
  readonly earlier: number;
  readonly turn: TurnKey;
}

/** How many crisis texts there are to alternate between. */
const STEPS = 3;

/** Where several rules speak, the earlier variant shapes the card. */
const VARIANT_ORDER: readonly Variant[] = [
  'poison',
  'mind',
  'medical',
  'abuse',
  'harm-to-others',
  'third-party',
  'self-harm',
  'imminent',
  'self',
];

/** What was seen in a message and in the questions before it. */
export interface ConversationSighting {
  readonly own: Sighting;
  readonly earlier: readonly Sighting[];
}

/** What the rules see in the earlier questions and, last, in the message, each by itself. */
export function sightEach({ question, history }: Message): readonly Sighting[] {
  return [...history, question].map(sight);
}

/** Reads each question with those before it, as it was when it was asked, and raises what it shows. */
export function readConversation(
  sightings: readonly Sighting[],
  toRaised: (sighting: Sighting, position: number) => Sighting,
): ConversationSighting {
  const seen: Sighting[] = [];
  for (const [i, sighting] of sightings.entries()) seen.push(toRaised(readInContext(sighting, seen), i));
  return { own: seen.at(-1)!, earlier: seen.slice(0, -1) };
}

/** Judges a message by what was seen in its conversation. */
export function judge(message: Message, { own, earlier }: ConversationSighting): Judgement {
  const route = routeOf(own);
  const earlierRoutes = earlier.map(routeOf);
  const wasInDanger = earlierRoutes.some(isDanger);
  return {
    route: route === 'support' ? 'answer' : route,
    variant: variantOf(own, route),
    isImminent: own.isImminent || own.rules.some((rule) => rule.variant === 'imminent'),
    hasCrisis: hasFound(own, 'crisis') || own.rules.some((rule) => rule.variant === 'poison'),
    isMinor: hasFound(own, 'minor') || earlier.some((sighting) => hasFound(sighting, 'minor')),
    namesSymptom: own.namesSymptom,
    smallTalk: wasInDanger ? 'afterDanger' : (own.smallTalk ?? 'greeting'),
    support: isDanger(route) ? null : supportOf(own, earlierRoutes),
    language: own.language,
    earlier: earlierRoutes.filter((earlierRoute) => earlierRoute === route).length,
    turn: turnOf(message),
  };
}

/** A step from the length of the message, and how many messages before it had the same. */
function turnOf({ question, history }: Message): TurnKey {
  const step = question.length % STEPS;
  const others = history.findLastIndex((earlier) => earlier.length % STEPS !== step);
  return { step, run: history.length - 1 - others };
}

function variantOf(sighting: Sighting, route: string): Variant {
  const variants = new Set(
    sighting.rules.filter((rule) => rule.finding === route).map((rule) => rule.variant),
  );
  return VARIANT_ORDER.find((variant) => variants.has(variant)) ?? 'self';
}

/** After a crisis or an emergency its line stays for the rest of the conversation. */
function supportOf(own: Sighting, earlierRoutes: readonly string[]): Judgement['support'] {
  if (earlierRoutes.includes('crisis')) return 'crisis';
  if (earlierRoutes.includes('emergency')) return 'emergency';
  return hasFound(own, 'support') ? 'crisis' : null;
}
