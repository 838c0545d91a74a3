import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Feedback } from '../domain/ports.ts';
import { openFeedbackStore } from './feedback-store.ts';

const TIME = Date.UTC(2026, 10, 24, 15, 42, 7);
const directory = mkdtempSync(join(tmpdir(), 'vouch-feedback-'));
const file = join(directory, 'new', 'feedback.db');
const open = () => openFeedbackStore(file, () => TIME);

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function feedback(id: string, helpful = true): Feedback {
  const reason = helpful ? null : 'unclear';
  return { id, answerId: 'fedcba9876543210', corpusVersion: 'v1', helpful, reason };
}

describe('the feedback store', () => {
  it('keeps feedback over a restart, newest first, to the hour', async () => {
    const first = open();
    await first.saveFeedback(feedback('a'));
    await first.saveFeedback(feedback('b', false));
    await first.close();
    const second = open();
    expect(await second.listFeedback(10)).toEqual([
      { ...feedback('b', false), hour: '2026-11-24T15' },
      { ...feedback('a'), hour: '2026-11-24T15' },
    ]);
    expect(await second.listFeedback(1)).toHaveLength(1);
    await second.close();
  });

  it('lets a visitor correct a vote', async () => {
    const store = open();
    await store.saveFeedback(feedback('a', false));
    await store.saveFeedback(feedback('a'));
    expect(await store.listFeedback(10)).toMatchObject([{ id: 'a', helpful: true, reason: null }]);
    await store.close();
  });

  it('holds nothing that is more exact than the hour', async () => {
    const store = open();
    await store.saveFeedback(feedback('a'));
    await store.close();
    expect(readFileSync(file, 'latin1')).not.toContain('15:42');
  });

  it('refuses a file that is no database, so that the service can go on without', () => {
    const broken = join(directory, 'broken.db');
    open().close();
    writeFileSync(broken, 'not a database at all, but longer than the header of one '.repeat(20));
    expect(() => openFeedbackStore(broken, () => TIME)).toThrow();
  });
});
