import type { Message } from '../../src/domain/reply.ts';
import { embedPassages, findReusable } from '../../src/node/embed-passages.ts';
import { createFlatIndex } from '../../src/retrieval/flat-index.ts';
import type { OpenCorpus } from '../running/open-corpus.ts';
import { type Fault, inMessage } from './fault.ts';

/** Sections by which the labels of passages are moved. */
const SHUFFLE = 7;

/** Faults in reading, finding and ranking. */
export const READING_FAULTS: readonly Fault[] = [
  inMessage('history ignored', ({ question }) => ({ question, history: [] })),
  inMessage('history holds the service’s own words', withReplies),
  {
    name: 're-scoring off',
    inject: (corpus) =>
      corpus.withParts({
        maxSim: (question, pieces, dimensions) =>
          pieces.map(() => new Float32Array(question.length / dimensions)),
      }),
  },
  { name: 'headings dropped from the passages', inject: withoutHeadings },
  {
    name: 'sections shuffled',
    inject(corpus) {
      const { snapshot } = corpus.parts;
      const { passages } = snapshot;
      const moved = passages.map((passage, i) => ({
        ...passage,
        sectionId: passages[(i + SHUFFLE) % passages.length]!.sectionId,
      }));
      return corpus.withParts({ snapshot: { ...snapshot, passages: moved } });
    },
  },
  {
    name: 'the graph loses the nearest passage',
    inject(corpus) {
      const { index } = corpus.parts;
      const search = async (vector: Float32Array, limit: number) =>
        (await index.search(vector, limit + 1)).slice(1);
      return corpus.withParts({ index: { ...index, search } });
    },
  },
];

/** Joins every earlier question with the reply that it got, as a chat with memory would. */
async function withReplies({ question, history }: Message, { assistant }: OpenCorpus): Promise<Message> {
  const joined: string[] = [];
  for (const earlier of history) {
    const { text } = await assistant.answer({ question: earlier, history: [] });
    joined.push(`${earlier} ${text}`);
  }
  return { question, history: joined };
}

async function withoutHeadings(corpus: OpenCorpus): Promise<OpenCorpus> {
  const { snapshot, encoder } = corpus.parts;
  const passages = snapshot.passages.map((passage) =>
    passage.kind === 'body' ? { ...passage, segments: [':', ...passage.segments.slice(1)] } : passage,
  );
  const reuse = findReusable(passages, snapshot, encoder);
  const vectors = await embedPassages(passages, reuse, encoder, () => undefined);
  return corpus.withParts({
    snapshot: { ...snapshot, ...vectors, passages },
    index: createFlatIndex(vectors.vectors, snapshot.manifest.dimensions),
  });
}
