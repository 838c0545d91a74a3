import { readFile } from 'node:fs/promises';
import * as z from 'zod/v4';
import { DatasetError } from '../dataset/dataset-error.ts';
import { SPLITS } from '../dataset/eval-case.ts';

const share = z.number().min(-1).max(1);

const GateSettings = z.strictObject({
  risks: z.strictObject({
    wrongAnswer: share,
    lostChoice: share,
    /** What messages may be met with wrongly; see `ScreenRisks`. */
    falseTakeover: share,
    falseTakeoverOfQuestions: share,
    falseSupport: share,
    falseRoute: share,
    falsePreface: share,
  }),
  /** Floors for unseen messages; `null` for messages that none were set on. */
  messages: z
    .strictObject({ dangerRecall: share, dangerRecallByRules: share, falseTakeovers: share })
    .nullable(),
  /** Largest loss of helped questions when they are typed in another way. */
  largestVariantLoss: share,
  /** Largest drop of a headline metric on the same cases. */
  largestDrop: share,
  floors: z.array(
    z.strictObject({
      metric: z.string(),
      corpus: z.string().nullable(),
      split: z.enum(SPLITS).nullable(),
      atLeast: share.optional(),
      atMost: share.optional(),
    }),
  ),
});

export type GateSettings = z.infer<typeof GateSettings>;

const FILE = 'eval/gates.json';

/**
 * Reads the stated risks and the floors.
 *
 * @throws {@link DatasetError} when the file cannot be used.
 */
export async function readGateSettings(): Promise<GateSettings> {
  const result = GateSettings.safeParse(JSON.parse(await readFile(FILE, 'utf8')));
  if (result.success) return result.data;
  throw new DatasetError(FILE, z.prettifyError(result.error));
}
