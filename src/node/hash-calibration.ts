import { createHash } from 'node:crypto';
import type { Calibration } from '../domain/retrieval.ts';

/** SHA-256 of a calibration, by which an index names the one it was proven with. */
export function hashCalibration(calibration: Calibration): string {
  return createHash('sha256').update(JSON.stringify(calibration)).digest('hex');
}
