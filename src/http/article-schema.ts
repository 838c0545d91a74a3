import { z } from '@hono/zod-openapi';
import type { Article } from '../domain/article.ts';

const articleSummarySchema = z
  .object({
    id: z.string().describe('Id of the article'),
    title: z.string().describe('Title of the article'),
    url: z.string().describe('Where the article stands on the web'),
    language: z.string().describe('Language of the article, such as `en`'),
    reviewed: z.string().nullable().describe('When a person last reviewed the article (YYYY-MM-DD)'),
    sections: z
      .array(
        z
          .object({
            section: z.string().describe('`article-id#heading-slug`'),
            heading: z.string().describe('Heading of the section'),
          })
          .openapi('SectionSummary'),
      )
      .describe('Sections in the order of the article'),
  })
  .openapi('ArticleSummary');

/** The reply of `GET /api/articles`. */
export const articleListSchema = z
  .object({
    articles: z.array(articleSummarySchema).describe('Everything that replies are quoted from'),
    corpusVersion: z.string().describe('Which articles the replies are made from'),
    disclaimer: z.string().describe('Says that this is not medical advice; always show it'),
  })
  .openapi('ArticleList');

/** The reply of `GET /api/articles/{id}`. */
export const articleSchema = articleSummarySchema
  .extend({
    source: z.string().describe('The whole text that the offsets of quotations refer to'),
    disclaimer: z.string().describe('Says that this is not medical advice; always show it'),
  })
  .openapi('Article');

/** What may be said about an article in public. */
export function toArticleSummary(article: Article): z.infer<typeof articleSummarySchema> {
  const { id, title, url, language, reviewed } = article;
  const sections = article.sections.map((section) => ({
    section: section.id,
    heading: section.path.at(-1) ?? title,
  }));
  return { id, title, url, language, reviewed, sections };
}
