import type { MessageReading } from '../domain/ports.ts';
import type { GuidanceRoute } from '../domain/reply.ts';
import { readDanger } from './danger-model.ts';
import { hasFound, isDanger, marker, routeOf, type Sighting } from './sightings.ts';

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
  // The encoder reads English only: of other languages it says nothing that could be trusted.
  if (reading === null || isDanger(routeOf(own)) || hasFound(own, 'language')) return own;
  const { routes } = reading;
  const { takeover, isSupported } = readDanger(own, reading);
  if (takeover !== null) return add(own, takeover);
  const supported = isSupported || (routes.support ?? 0) >= SUPPORT_PROBABILITY ? add(own, 'support') : own;
  const lower = LOWER_ROUTES.find(([route, least]) => (routes[route] ?? 0) >= least);
  return lower === undefined ? supported : add(supported, lower[0]);
}

function add(sighting: Sighting, finding: GuidanceRoute | 'support'): Sighting {
  return hasFound(sighting, finding)
    ? sighting
    : { ...sighting, rules: [...sighting.rules, marker(finding, 'reading')] };
}
