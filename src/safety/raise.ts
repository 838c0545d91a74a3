import type { MessageReading } from '../domain/ports.ts';
import type { GuidanceRoute } from '../domain/reply.ts';
import { weighEvidence } from './evidence.ts';
import { hasFound, isDanger, marker, routeOf, type Sighting } from './sightings.ts';

/** What one unit of the reading's log-odds of danger adds to the evidence of the words. */
const READING_POINTS = 6;

/** Keeps a very sure reading from outweighing harmless words: probabilities of .001 and .999. */
const MAX_LOG_ODDS = 6.9;

/** Words that were excused count against danger. */
const EXCUSED_POINTS = -6;

/** A message that a lower route explains is seldom danger. */
const EXPLAINED_POINTS = -11;

/**
 * From here on words and reading together are a takeover. Chosen on development messages so that
 * one or two harmless questions in a thousand reach it; a clinic cannot judge it.
 */
const TAKEOVER_POINTS = 19;

/** From here on the support line joins the reply. */
const SUPPORT_POINTS = 8;

/** At this probability the reading's own support route adds the support line. */
const SUPPORT_PROBABILITY = 0.9;

/** The least probability at which a reading alone opens a lower route; clinic questions stay below. */
const LOWER_ROUTES: readonly (readonly [GuidanceRoute, number])[] = [
  ['minor', 0.5],
  ['substance_boundary', 0.5],
  ['medical_boundary', 0.85],
  ['privacy', 0.8],
  ['handoff', 0.7],
  ['abuse', 0.6],
];

/** Adds what the model read to what the rules found. Nothing the rules found is taken away. */
export function raise(own: Sighting, reading: MessageReading | null): Sighting {
  if (reading === null || isDanger(routeOf(own))) return own;
  const crisis = reading['crisis'] ?? 0;
  const emergency = reading['emergency'] ?? 0;
  const points = weigh(own, crisis + emergency);
  if (points >= TAKEOVER_POINTS) return add(own, crisis >= emergency ? 'crisis' : 'emergency');
  const isSupported = points >= SUPPORT_POINTS || (reading['support'] ?? 0) >= SUPPORT_PROBABILITY;
  const supported = isSupported ? add(own, 'support') : own;
  const lower = LOWER_ROUTES.find(([route, least]) => (reading[route] ?? 0) >= least);
  return lower === undefined ? supported : add(supported, lower[0]);
}

function weigh(own: Sighting, danger: number): number {
  const logOdds = Math.log(danger / (1 - danger));
  const bounded = Math.min(MAX_LOG_ODDS, Math.max(-MAX_LOG_ODDS, logOdds));
  const route = routeOf(own);
  const isExplained = route !== 'answer' && route !== 'support';
  return (
    Math.max(...own.covered.map(weighEvidence)) +
    READING_POINTS * bounded +
    (own.isExcused ? EXCUSED_POINTS : 0) +
    (isExplained ? EXPLAINED_POINTS : 0)
  );
}

function add(sighting: Sighting, finding: GuidanceRoute | 'support'): Sighting {
  return hasFound(sighting, finding)
    ? sighting
    : { ...sighting, rules: [...sighting.rules, marker(finding, 'reading')] };
}
