import type { GuidanceRoute } from '../domain/reply.ts';
import { BOUNDARY_RULES } from './boundary-rules.ts';
import { COURTESY_RULES } from './courtesy-rules.ts';
import { CRISIS_RULES } from './crisis-rules.ts';
import { EMERGENCY_RULES } from './emergency-rules.ts';
import { coverExemptions } from './exemptions.ts';
import { FAREWELL_RULES } from './farewell-rules.ts';
import { createFindRules } from './find-rules.ts';
import { HINTS } from './hints.ts';
import { findForeignDanger, isForeign } from './languages.ts';
import { normalise } from './normalise.ts';
import { OTHERS_RULES } from './others-rules.ts';
import { compilePattern, type ReadText, readText } from './pattern.ts';
import { RED_FLAG_RULES } from './red-flag-rules.ts';
import type { Finding, Rule } from './rule.ts';
import { SELF_HARM_RULES } from './self-harm-rules.ts';
import { readSmallTalk } from './small-talk.ts';
import { SUPPORT_RULES } from './support-rules.ts';
import type { SmallTalk } from './templates.ts';
import { TRAP_RULES } from './trap-rules.ts';
import { VEILED_RULES } from './veiled-rules.ts';

/** What was seen in one message. */
export interface Sighting {
  readonly rules: readonly Rule[];
  /** Rules that found danger but are not certain by themselves. */
  readonly hints: readonly Rule[];
  /** The message as it is written. */
  readonly literal: ReadText;
  readonly isImminent: boolean;
  readonly namesSymptom: boolean;
  readonly smallTalk: SmallTalk | null;
  /** The language in which danger was said. */
  readonly language: string;
}

/** From the most to the least urgent; the first that was found decides. */
const PRECEDENCE: readonly Finding[] = [
  'emergency',
  'crisis',
  'minor',
  'substance_boundary',
  'medical_boundary',
  'privacy',
  'handoff',
  'language',
  'abuse',
  'small_talk',
  'support',
];

const findDanger = createFindRules([
  ...EMERGENCY_RULES,
  ...RED_FLAG_RULES,
  ...CRISIS_RULES,
  ...VEILED_RULES,
  ...FAREWELL_RULES,
  ...SELF_HARM_RULES,
  ...OTHERS_RULES,
]);

const findTraps = createFindRules(TRAP_RULES);

const findPlain = createFindRules([...BOUNDARY_RULES, ...COURTESY_RULES, ...SUPPORT_RULES]);

/**
 * So short a message has no room for a story that makes its words harmless: of what hints found in such
 * messages, 94 % was danger.
 */
const PLAIN_WORDS = 6;

/** A digit or sign inside a word, as in "su1c1dal": the model cannot read it, so it cannot disagree. */
const DISGUISED = /\p{L}[013457@$]\p{L}/u;

const IMMINENT = compilePattern(
  'now|right now|tonight|today|this (morning|evening|minute|second)|gun|knife|weapon|rope|noose|loaded|locked|bridge|ledge|roof|note|goodbye|in my hand|in front of me|in the kitchen|in the car|hammer|wont let me leave|kill me|on (his|her|my) way',
);

const SYMPTOM = compilePattern(
  'pain\\w*|bleed\\w*|blood|fever|temperature|lump|dizzy|dizziness|faint\\w*|rash|swelling|swollen|numb\\w*|breathless|breathing|vomit\\w*|chest|headache|palpitations|weakness|blurred|vision|confus\\w*|shaking|infection|burning|spots|jaundice|symptoms?',
);

/** Reads a message with every rule, in all readings of its spelling. */
export function sight(message: string): Sighting {
  const readings = normalise(message).map(readText);
  const literal = readings[0]!;
  const covered = readings.map(coverExemptions);
  const foreign = findForeignDanger(literal.text);
  const smallTalk = readSmallTalk(literal.text);
  const danger = [...findDanger(covered), ...findTraps(readings)];
  const isStory = message.trim().split(/\s+/).length > PLAIN_WORDS && !DISGUISED.test(message);
  const hints = danger.filter(({ id }) => isStory && HINTS.has(id));
  const rules = [
    ...danger.filter((rule) => !hints.includes(rule)),
    ...(hints.length > 0 ? [marker('support', 'hint')] : []),
    ...findPlain([literal]),
    ...foreign.map(({ finding }) => marker(finding, 'foreign-danger')),
    ...(isForeign(literal.text) ? [marker('language', 'foreign')] : []),
    ...(smallTalk === null ? [] : [marker('small_talk', smallTalk)]),
  ];
  const excuses = new Set(covered.flatMap((reading) => [...reading.excuses]));
  const isPainful = excuses.has('denial') || excuses.has('past') || excuses.has('loss');
  return {
    rules: isPainful ? [...rules, marker('support', 'excused')] : rules,
    hints,
    literal,
    isImminent: IMMINENT.isIn(literal),
    namesSymptom: SYMPTOM.isIn(literal),
    smallTalk,
    language: foreign[0]?.language ?? 'en',
  };
}

/** Takes the hints for findings. */
export function trustHints(sighting: Sighting): Sighting {
  return { ...sighting, rules: [...sighting.rules, ...sighting.hints], hints: [] };
}

/** A finding without a pattern of its own. */
export function marker(finding: Finding, id: string): Rule {
  return { id, finding, variant: 'self', pattern: NEVER };
}

/** The route that the findings lead to, by precedence. */
export function routeOf(sighting: Sighting): GuidanceRoute | 'support' | 'answer' {
  return PRECEDENCE.find((finding) => hasFound(sighting, finding)) ?? 'answer';
}

export function hasFound(sighting: Sighting, finding: Finding): boolean {
  return sighting.rules.some((rule) => rule.finding === finding);
}

/** Crisis and emergency take over the whole reply. */
export function isDanger(route: string): boolean {
  return route === 'crisis' || route === 'emergency';
}

const NEVER = compilePattern('(?!)');
