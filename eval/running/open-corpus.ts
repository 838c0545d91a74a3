import { join } from 'node:path';
import { composeAssistant, type RuntimeParts } from '../../src/compose-assistant.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Assistant, PassageIndex } from '../../src/domain/ports.ts';
import { openOrBuild, openRuntime } from '../../src/open-runtime.ts';
import { createFlatIndex } from '../../src/retrieval/flat-index.ts';
import type { EvalCorpus } from '../dataset/find-corpora.ts';

/** Both cores of a small machine. */
const THREADS = 2;
const INDEXES = 'eval/out/index';
const MODEL = 'models/vouch-minilm';

/** A corpus that can be asked, through the composition that the server uses. */
export interface OpenCorpus {
  readonly name: string;
  readonly config: Config;
  readonly parts: RuntimeParts;
  readonly assistant: Assistant;
  /** Exact search over the same vectors. */
  readonly exact: PassageIndex;
  /** Whether the HNSW graph is searched, or exact search stands in. */
  readonly hasGraph: boolean;
  /** The same articles and index with another calibration or other parts. */
  withParts(parts: Partial<RuntimeParts>): OpenCorpus;
  /** The same corpus behind another assistant, which may wrap this one. */
  withAssistant(assistant: Assistant): OpenCorpus;
  close(): Promise<void>;
}

/** Indexes a corpus in a folder of its own, if it has changed, and connects all parts. */
export async function openCorpus(
  corpus: EvalCorpus,
  onProgress: (done: number, total: number) => void,
): Promise<OpenCorpus> {
  // Not the environment of this machine: a run is the same everywhere.
  const config = loadConfig({
    CORPUS_DIR: corpus.articles,
    INDEX_DIR: join(INDEXES, corpus.name),
    MODEL_DIR: MODEL,
  });
  const runtime = await openRuntime(config, THREADS);
  let hasGraph = true;
  try {
    const { parts } = await openOrBuild(runtime, {
      onProgress,
      onExact() {
        hasGraph = false;
      },
    });
    return connect(corpus.name, config, parts, hasGraph);
  } catch (error) {
    await runtime.encoder.close();
    throw error;
  }
}

function connect(name: string, config: Config, parts: RuntimeParts, hasGraph: boolean): OpenCorpus {
  const { snapshot, encoder } = parts;
  const corpus: OpenCorpus = {
    name,
    config,
    parts,
    assistant: composeAssistant(config, parts),
    exact: createFlatIndex(snapshot.vectors, snapshot.manifest.dimensions),
    hasGraph,
    withParts: (changed) => connect(name, config, { ...parts, ...changed }, hasGraph),
    withAssistant: (assistant) => ({ ...corpus, assistant }),
    close: () => encoder.close(),
  };
  return corpus;
}

/** Ids of all sections of a corpus. */
export function sectionsOf({ parts }: OpenCorpus): ReadonlySet<string> {
  return new Set(parts.snapshot.articles.flatMap(({ sections }) => sections.map(({ id }) => id)));
}
