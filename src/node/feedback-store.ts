import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { Feedback, Store } from '../domain/ports.ts';

/** Two years of a busy clinic. Older rows make room, so that a flood cannot fill the disk. */
const MOST_ROWS = 100_000;

/** Plain SQL, the same for SQLite on Node and D1 on Cloudflare. */
const SCHEMA = `CREATE TABLE IF NOT EXISTS feedback (
  id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL,
  corpus_version TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  reason TEXT,
  hour TEXT NOT NULL
)`;

interface Row {
  readonly id: string;
  readonly answer_id: string;
  readonly corpus_version: string;
  readonly helpful: number;
  readonly reason: Feedback['reason'];
  readonly hour: string;
}

/**
 * Opens the small database that keeps feedback, and creates it where there is none.
 *
 * Times are cut to the hour: with a minute, a row could be matched with a visit.
 *
 * @param now - milliseconds since 1970.
 * @throws Error of the database where the file cannot be opened; the service then runs without a store.
 */
export function openFeedbackStore(file: string, now: () => number): Store {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  // Readers never wait for a writer, and a crash loses at most the last votes.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 250');
  database.exec(SCHEMA);
  const save = database.prepare('INSERT OR REPLACE INTO feedback VALUES (?, ?, ?, ?, ?, ?)');
  const trim = database.prepare('DELETE FROM feedback WHERE rowid <= (SELECT MAX(rowid) FROM feedback) - ?');
  const list = database.prepare('SELECT * FROM feedback ORDER BY rowid DESC LIMIT ?');

  return {
    async saveFeedback({ id, answerId, corpusVersion, helpful, reason }) {
      const hour = new Date(now()).toISOString().slice(0, 13);
      save.run(id, answerId, corpusVersion, helpful ? 1 : 0, reason, hour);
      trim.run(MOST_ROWS);
    },

    async listFeedback(limit) {
      return (list.all(limit) as Row[]).map(toFeedback);
    },

    async close() {
      database.close();
    },
  };
}

function toFeedback(row: Row): Feedback & { readonly hour: string } {
  const { id, answer_id: answerId, corpus_version: corpusVersion, helpful, reason, hour } = row;
  return { id, answerId, corpusVersion, helpful: helpful === 1, reason, hour };
}
