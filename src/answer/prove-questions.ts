import type { Article, Section } from '../domain/article.ts';
import type { Encoder } from '../domain/ports.ts';
import type { Calibration, Retriever } from '../domain/retrieval.ts';
import type { ProvenQuestion } from '../domain/snapshot.ts';
import { decide } from './decide.ts';

/** Wordings tried for a section whose heading is not answered. */
const MOST_WORDINGS = 3;

/**
 * Finds for each section a question that it is proven to answer: its heading, or else one of its
 * further wordings. Only these are ever suggested to a visitor.
 */
export async function proveQuestions(
  articles: readonly Article[],
  parts: { readonly encoder: Encoder; readonly retriever: Retriever; readonly calibration: Calibration },
): Promise<readonly ProvenQuestion[]> {
  const { encoder, retriever, calibration } = parts;

  async function isAnsweredBy(section: Section, question: string): Promise<boolean> {
    const decision = decide(await retriever.rank(await encoder.encodeQuestion(question)), calibration);
    return decision.kind === 'answer' && decision.section.id === section.id;
  }

  const proven: ProvenQuestion[] = [];
  for (const section of articles.flatMap((article) => article.sections)) {
    const wordings = section.alsoAsked.slice(0, MOST_WORDINGS);
    const questions = section.heading ? [section.heading.text, ...wordings] : wordings;
    for (const text of questions) {
      if (!(await isAnsweredBy(section, text))) continue;
      proven.push({ sectionId: section.id, text });
      break;
    }
  }
  return proven;
}
