import { toReading } from '../../src/answer/to-reading.ts';
import { loadConfig } from '../../src/config.ts';
import type { MessageReading } from '../../src/domain/ports.ts';
import { readModelFiles } from '../../src/node/model-files.ts';
import { openEncoder } from '../../src/node/open-encoder.ts';

/** Reads messages as the service does, without articles. */
export interface MessageReader {
  /** The encoder's name and hash. */
  readonly model: string;
  read(text: string): Promise<MessageReading>;
  close(): Promise<void>;
}

/** @param thread - the compiled encoder thread, where this file runs uncompiled. */
export async function openReader(thread?: URL): Promise<MessageReader> {
  const encoder = await openEncoder(await readModelFiles(loadConfig(process.env).MODEL_DIR), 1, thread);
  return {
    model: encoder.model.id,
    read: async (text) => toReading(encoder.model, await encoder.encodeQuestion(text.normalize('NFKC'))),
    close: () => encoder.close(),
  };
}
