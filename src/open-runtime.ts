import { existsSync } from 'node:fs';
import { proveQuestions } from './answer/prove-questions.ts';
import { composeAssistant, type RuntimeParts } from './compose-assistant.ts';
import type { Config } from './config.ts';
import { IndexError } from './domain/errors.ts';
import type { Assistant } from './domain/ports.ts';
import type { Calibration } from './domain/retrieval.ts';
import { type BuildPlan, type BuildReport, buildIndex, planBuild } from './node/build-index.ts';
import { hashCalibration } from './node/hash-calibration.ts';
import { VouchEmbeddings } from './node/langchain.ts';
import { type ModelFiles, readModelFiles, verifyModelFiles } from './node/model-files.ts';
import { openEncoder, type ThreadedEncoder } from './node/open-encoder.ts';
import { openIndex } from './node/open-index.ts';
import { type Corpus, parseCorpus, readCorpus } from './node/read-corpus.ts';
import { createSimdMaxSim } from './node/simd-max-sim.ts';
import fitted from './retrieval/calibration.json' with { type: 'json' };
import { createRetriever } from './retrieval/create-retriever.ts';
import { createFlatIndex } from './retrieval/flat-index.ts';

/** What is opened once on Node and used by the server, the terminal and the eval suite. */
export interface Runtime {
  readonly config: Config;
  readonly encoder: ThreadedEncoder;
  /** The articles and what is wrong with them. */
  parse(): Corpus;
  /** What a build would change. */
  plan(): Promise<BuildPlan>;
  /** Builds the index of the corpus; only new passages are encoded. */
  build(onProgress: (done: number, total: number) => void): Promise<BuildReport>;
  /**
   * Opens the index and connects all parts.
   *
   * @throws {@link IndexError} when the index does not fit the corpus, the model or the calibration.
   */
  open(onExact: (reason: string) => void): Promise<Service>;
}

export interface Service {
  readonly assistant: Assistant;
  readonly parts: RuntimeParts;
}

/**
 * Loads the model and the articles.
 *
 * @param threads - encoder threads: one serves a clinic's visitors in the least memory, two build an
 *   index twice as fast.
 */
export async function openRuntime(config: Config, threads = 1): Promise<Runtime> {
  const calibration: Calibration = fitted;
  const calibrationHash = hashCalibration(calibration);
  const [model, files] = await Promise.all([readModelFiles(config.MODEL_DIR), readCorpus(config.CORPUS_DIR)]);
  const encoder = await openVerified(model, threads);
  const embeddings = new VouchEmbeddings(encoder);
  const maxSim = createSimdMaxSim();

  return {
    config,
    encoder,
    parse: () => parseCorpus(files),
    plan: () => planBuild(parseCorpus(files), config.INDEX_DIR, encoder),

    build: (onProgress) =>
      buildIndex({
        corpus: parseCorpus(files),
        indexDirectory: config.INDEX_DIR,
        encoder,
        embeddings,
        calibrationHash,
        createExactIndex: createFlatIndex,
        proveQuestions(snapshot) {
          const index = createFlatIndex(snapshot.vectors, encoder.model.dimensions);
          const retriever = createRetriever({ snapshot, index, model: encoder.model, maxSim, calibration });
          return proveQuestions(snapshot.articles, { encoder, retriever, calibration });
        },
        onProgress,
      }),

    async open(onExact) {
      const expected = { model: encoder.model.id, corpus: files.hash, calibration: calibrationHash };
      const { snapshot, index } = await openIndex(config.INDEX_DIR, expected, {
        embeddings,
        createExactIndex: createFlatIndex,
        onExact,
      });
      const isSwitchedOff = () => existsSync(config.OFF_SWITCH);
      const parts = { snapshot, index, encoder, maxSim, calibration, isSwitchedOff };
      return { assistant: composeAssistant(config, parts), parts };
    },
  };
}

/** Loads the model while its files are verified; an altered file counts more than what it does. */
async function openVerified(files: ModelFiles, threads: number): Promise<ThreadedEncoder> {
  const opening = openEncoder(files, threads);
  try {
    await verifyModelFiles(files.directory);
  } catch (error) {
    await opening.then(
      (encoder) => encoder.close(),
      () => undefined,
    );
    throw error;
  }
  return opening;
}

/** Who is told what while an index is opened. */
export interface OpenWatch {
  /** Before a build begins. */
  onBuild?(): void;
  onProgress(done: number, total: number): void;
  onExact(reason: string): void;
}

/** Opens the index; if it is missing or does not fit, builds it first. */
export async function openOrBuild(runtime: Runtime, watch: OpenWatch): Promise<Service> {
  try {
    return await runtime.open(watch.onExact);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    watch.onBuild?.();
    await runtime.build(watch.onProgress);
    return runtime.open(watch.onExact);
  }
}
