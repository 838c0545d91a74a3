import type { MessageReading } from '../domain/ports.ts';
import fitted from './thresholds.json' with { type: 'json' };

/** Routes that a reading may open by itself, from the most to the least urgent. */
export const READ_ROUTES = [
  'minor',
  'substance_boundary',
  'medical_boundary',
  'privacy',
  'handoff',
  'abuse',
] as const;
export type ReadRoute = (typeof READ_ROUTES)[number];

/** From which probability on a reading counts. `npm run calibrate:safety` fits them; nobody types one. */
export interface Thresholds {
  /** The model whose readings they were fitted to. */
  readonly model: string;
  /** Danger of either kind, for the card. */
  readonly takeover: number;
  /** The same where a rule has given a hint. */
  readonly hinted: number;
  /** Danger of either kind, for the support line. */
  readonly support: number;
  /** A tender message, for the support line. */
  readonly tender: number;
  readonly routes: Readonly<Record<ReadRoute, number>>;
}

export const THRESHOLDS: Thresholds = fitted;

/** The probability that somebody is in danger, of either kind. */
export function dangerOf({ routes }: MessageReading): number {
  return (routes.crisis ?? 0) + (routes.emergency ?? 0);
}
