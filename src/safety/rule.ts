import type { GuidanceRoute } from '../domain/reply.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** Which form of the crisis or emergency card fits. */
export type Variant =
  | 'self'
  | 'imminent'
  | 'self-harm'
  | 'third-party'
  | 'harm-to-others'
  | 'abuse'
  | 'medical'
  | 'poison'
  | 'mind';

/** What a rule may find: a route of its own, or an answer with the support line. */
export type Finding = GuidanceRoute | 'support';

export interface Rule {
  /** Says which rule spoke, in tests and in the evaluation. */
  readonly id: string;
  readonly finding: Finding;
  readonly variant: Variant;
  readonly pattern: Pattern;
}

/** A line of a rule table: its name, and patterns of which one must match. */
export type RuleLine = readonly [id: string, ...patterns: string[]];

/** Makes rules that share a finding and a variant from the lines of a table. */
export function rules(finding: Finding, variant: Variant, lines: readonly RuleLine[]): readonly Rule[] {
  return lines.map(([id, ...patterns]) => ({
    id,
    finding,
    variant,
    pattern: compilePattern(...patterns),
  }));
}
