import { createHash } from 'node:crypto';
import * as z from 'zod/v4';
import { DatasetError } from './dataset-error.ts';
import { DECISIONS, type EvalCase } from './eval-case.ts';
import { splitOf } from './split-of.ts';

const texts = z.array(z.string().min(1));
const decision = z.enum(DECISIONS);

const LongForm = z.strictObject({
  id: z.string().min(1),
  group: z.string().min(1).optional(),
  tags: texts.default([]),
  turns: texts.min(1).max(7),
  expect: z.strictObject({
    decision,
    accept: z.array(decision).default([]),
    section: texts.default([]),
    route: texts.default([]),
    facts: z.array(texts.min(1)).default([]),
    never: texts.default([]),
  }),
  neverFail: z.boolean().default(false),
});

/** Length of the id that a short case gets. */
const ID_DIGITS = 8;

/** A question and the section that answers it, or `decline`. */
const ShortForm = z.strictObject({
  q: z.string().min(1),
  a: z.string().min(1),
  tags: texts.default([]),
});

/** Where a line of a case file stands. */
export interface CasePlace {
  readonly suite: string;
  readonly corpus: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads one line of a case file, in its long or its short form.
 *
 * @throws {@link DatasetError} with file, line and reason.
 */
export function parseCase(text: string, { suite, corpus, file, line }: CasePlace): EvalCase {
  const place = `${file}:${line}`;
  const value = parseJson(text, place);
  const isShort = typeof value === 'object' && value !== null && 'q' in value;
  const result = LongForm.safeParse(isShort ? toLongForm(value, suite, place) : value);
  if (!result.success) throw new DatasetError(place, toReason(result.error));
  const { group = result.data.id, ...rest } = result.data;
  const testCase = { ...rest, group, split: splitOf(group), suite, corpus, place };
  requireSense(testCase);
  return testCase;
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError(place, `not JSON: ${(error as Error).message}`);
  }
}

function toLongForm(value: object, suite: string, place: string): unknown {
  const result = ShortForm.safeParse(value);
  if (!result.success) throw new DatasetError(place, toReason(result.error));
  const { q, a, tags } = result.data;
  const expect = a === 'decline' ? { decision: 'decline' } : { decision: 'answer', section: [a] };
  // Not the line: ids have to stay when lines are added above.
  const id = `${suite}-${createHash('sha256').update(q).digest('hex').slice(0, ID_DIGITS)}`;
  return { id, group: `${suite}:${q.toLowerCase()}`, tags, turns: [q], expect };
}

function toReason(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ');
}

function requireSense({ expect, place }: EvalCase): void {
  const needsSection = expect.decision === 'answer' && expect.section.length === 0;
  if (needsSection && !expect.accept.includes('decline')) {
    throw new DatasetError(place, 'a case that wants an answer has to name the section');
  }
  if (expect.route.length > 0 && expect.decision !== 'safety') {
    throw new DatasetError(place, 'only a case with the decision "safety" can name routes');
  }
}
