import { expect, it } from 'vitest';
import { READING_FAULTS } from './reading-faults.ts';
import { REPLY_FAULTS } from './reply-faults.ts';

it('seeds at least twelve faults of different names', () => {
  const names = [...READING_FAULTS, ...REPLY_FAULTS].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(12);
});
