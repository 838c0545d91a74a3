import type { MessageReading } from '../domain/ports.ts';
import type { GuidanceRoute } from '../domain/reply.ts';
import { hasFound, isDanger, marker, routeOf, type Sighting, trustHints } from './sightings.ts';
import { dangerOf, READ_ROUTES, THRESHOLDS } from './thresholds.ts';

/** Adds what the model read to what the rules found. Nothing the rules found is taken away. */
export function raise(own: Sighting, reading: MessageReading): Sighting {
  if (isDanger(routeOf(own))) return own;
  // The encoder reads English only: of other languages it says nothing that could be trusted.
  if (hasFound(own, 'language')) return trustHints(own);
  const { routes } = reading;
  const danger = dangerOf(reading);
  if (own.hints.length > 0 && danger >= THRESHOLDS.hinted) return trustHints(own);
  if (danger >= THRESHOLDS.takeover) {
    return add(own, (routes.crisis ?? 0) >= (routes.emergency ?? 0) ? 'crisis' : 'emergency');
  }
  const isTender = danger >= THRESHOLDS.support || (routes.support ?? 0) >= THRESHOLDS.tender;
  const supported = isTender ? add(own, 'support') : own;
  const lower = READ_ROUTES.find((route) => (routes[route] ?? 0) >= THRESHOLDS.routes[route]);
  return lower === undefined ? supported : add(supported, lower);
}

function add(sighting: Sighting, finding: GuidanceRoute | 'support'): Sighting {
  return hasFound(sighting, finding)
    ? sighting
    : { ...sighting, rules: [...sighting.rules, marker(finding, 'reading')] };
}
