import { parseArticle } from '../corpus/parse-article.ts';
import { toPassages } from '../corpus/to-passages.ts';
import type { Article } from '../domain/article.ts';
import type { Encoder } from '../domain/ports.ts';
import type { Calibration, Retriever } from '../domain/retrieval.ts';
import type { IndexSnapshot } from '../domain/snapshot.ts';
import { embedPassages, findReusable } from '../node/embed-passages.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import { createFlatIndex } from '../retrieval/flat-index.ts';
import { scalarMaxSim } from '../retrieval/scalar-max-sim.ts';
import { createFakeEncoder, FAKE_MODEL } from './fake-encoder.ts';

/** Sure when most words of a question stand in one sentence, and in no other section. */
export const FAKE_CALIBRATION: Calibration = {
  version: 1,
  model: FAKE_MODEL.id,
  bias: -4,
  weights: { score: 0.2, margin: 1, lead: 0, sentenceMatch: 4 },
  answerThreshold: 0.7,
  choicesThreshold: 0.2,
};

/** An article with this body, read as from a file. Its address is `https://clinic.example/` and its id. */
export function parseFakeArticle(id: string, body: string, fields = ''): Article {
  const title = `About ${id}`;
  const head = `title: ${title}\nurl: https://clinic.example/${id}\nreviewed: 2026-01-31\n${fields}`;
  const { article, problems } = parseArticle(`${id}.md`, `---\n${head}---\n\n${body}\n`);
  if (!article) throw new Error(problems.map(({ line, reason }) => `${line}: ${reason}`).join('\n'));
  return article;
}

/** The index of some articles in memory, without proven questions. */
export async function createFakeSnapshot(
  articles: readonly Article[],
  encoder: Encoder = createFakeEncoder(),
): Promise<IndexSnapshot> {
  const passages = articles.flatMap(toPassages);
  const reuse = findReusable(passages, null, encoder);
  const vectors = await embedPassages(passages, reuse, encoder, () => undefined);
  const { id: model, dimensions, tokenDimensions } = encoder.model;
  const sections = articles.reduce((sum, article) => sum + article.sections.length, 0);
  return {
    manifest: {
      schema: 1,
      model,
      corpus: 'fake-corpus',
      calibration: 'fake-calibration',
      dimensions,
      tokenDimensions,
      passages: passages.length,
      sections,
      hnsw: null,
    },
    articles,
    passages,
    ...vectors,
    questions: [],
  };
}

/** The real retriever over exact search in an index that the fake encoder wrote. */
export function createFakeRetriever(snapshot: IndexSnapshot, calibration = FAKE_CALIBRATION): Retriever {
  const index = createFlatIndex(snapshot.vectors, snapshot.manifest.dimensions);
  return createRetriever({ snapshot, index, model: FAKE_MODEL, maxSim: scalarMaxSim, calibration });
}
