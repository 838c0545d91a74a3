import { createAssistant } from './answer/create-assistant.ts';
import { type Config, toHouse } from './config.ts';
import type { Assistant, Encoder, MaxSim, PassageIndex } from './domain/ports.ts';
import type { Contact } from './domain/reply.ts';
import type { Calibration } from './domain/retrieval.ts';
import type { IndexSnapshot } from './domain/snapshot.ts';
import { createRetriever } from './retrieval/create-retriever.ts';
import { readInContext } from './retrieval/read-in-context.ts';
import { createGuard } from './safety/create-guard.ts';

/** What a runtime brings: everything else is the same in both. */
export interface RuntimeParts {
  readonly snapshot: IndexSnapshot;
  readonly index: PassageIndex;
  readonly encoder: Encoder;
  readonly maxSim: MaxSim;
  readonly calibration: Calibration;
  /** The kill switch; without it the assistant is always on. */
  readonly isSwitchedOff?: () => boolean;
}

/** Connects the parts of the service: the same line in both composition roots, and in the eval suite. */
export function composeAssistant(config: Config, parts: RuntimeParts): Assistant {
  const { snapshot, encoder, calibration } = parts;
  const house = toHouse(config);
  return createAssistant({
    articles: snapshot.articles,
    questions: snapshot.questions,
    encoder,
    retriever: createRetriever({ ...parts, model: encoder.model }),
    guard: createGuard({ ...toPlace(config), isSwitchedOff: parts.isSwitchedOff }),
    calibration,
    house,
    corpusVersion: toCorpusVersion(snapshot),
    readInContext,
  });
}

/** Where the clinic is and how it is reached, for the cards of people in danger. */
export function toPlace(config: Config): { readonly country: string; readonly contact: Contact } {
  return { country: config.COUNTRY, contact: toHouse(config).contact };
}

/** Changes with the articles, the model and the calibration: with all that decides an answer. */
export function toCorpusVersion({ manifest }: IndexSnapshot): string {
  return [manifest.corpus.slice(0, 12), manifest.model.slice(-4), manifest.calibration.slice(0, 4)].join('.');
}
