import { createHash } from 'node:crypto';
import type { Split } from './eval-case.ts';

/** Of a hundred groups, the first forty are for development and the next thirty for calibration. */
const DEVELOPMENT = 40;
const CALIBRATION = 30;

/** The split of an intent group, by a hash of its name: it does not move when cases are added. */
export function splitOf(group: string): Split {
  const place = createHash('sha256').update(group).digest().readUInt32BE(0) % 100;
  if (place < DEVELOPMENT) return 'development';
  return place < DEVELOPMENT + CALIBRATION ? 'calibration' : 'test';
}
