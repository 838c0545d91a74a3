import { Document } from '@langchain/core/documents';
import { Embeddings } from '@langchain/core/embeddings';
import { BaseRetriever } from '@langchain/core/retrievers';
import { sentencesOfSection } from '../domain/article.ts';
import type { Encoder } from '../domain/ports.ts';
import type { Retriever } from '../domain/retrieval.ts';

/** The encoder for LangChain users: one unit vector a text. */
export class VouchEmbeddings extends Embeddings {
  readonly #encoder: Encoder;

  constructor(encoder: Encoder) {
    super({});
    this.#encoder = encoder;
  }

  override async embedQuery(text: string): Promise<number[]> {
    return Array.from((await this.#encoder.encodeQuestion(text)).vector);
  }

  override embedDocuments(texts: string[]): Promise<number[][]> {
    const encode = async (text: string) => Array.from((await this.#encoder.encodePassage([text])).vector);
    return Promise.all(texts.map(encode));
  }
}

/** Our ranking for LangChain users: the sections for a question, best first, with their scores. */
export class VouchRetriever extends BaseRetriever {
  override lc_namespace = ['vouch', 'retrievers'];
  readonly #encoder: Encoder;
  readonly #retriever: Retriever;

  constructor(encoder: Encoder, retriever: Retriever) {
    super();
    this.#encoder = encoder;
    this.#retriever = retriever;
  }

  override async _getRelevantDocuments(query: string): Promise<Document[]> {
    const { sections } = await this.#retriever.rank(await this.#encoder.encodeQuestion(query));
    return sections.map(({ section, score }) => {
      const pageContent = sentencesOfSection(section)
        .map(({ text }) => text)
        .join(' ');
      return new Document({ pageContent, metadata: { section: section.id, score } });
    });
  }
}
