import { createRoute, z } from '@hono/zod-openapi';
import { answerSchema } from './answer-schema.ts';
import { articleListSchema, articleSchema } from './article-schema.ts';
import { chatRequestSchema } from './chat-request.ts';
import { errorSchema } from './error-reply.ts';
import { feedbackSchema } from './feedback-request.ts';

const EVENT_EXAMPLE = 'event: answer\ndata: {"id":"…","kind":"answer",…}\n\nevent: answer-end\ndata: {}\n\n';

/** `POST /api/chat` */
export const chatRoute = createRoute({
  method: 'post',
  path: '/api/chat',
  operationId: 'ask',
  summary: 'Ask a question',
  description:
    'Replies only with verbatim sentences of the articles, or with a fixed template. ' +
    'With `Accept: text/event-stream` the same reply comes as the events `answer` and `answer-end`. ' +
    'Messages of people in danger are answered even when the client asks too often.',
  request: { body: { required: true, content: { 'application/json': { schema: chatRequestSchema } } } },
  responses: {
    200: {
      description: 'The reply',
      content: {
        'application/json': { schema: answerSchema },
        'text/event-stream': {
          schema: z.string().describe('Server-sent events; `data` of `answer` is an Answer'),
          example: EVENT_EXAMPLE,
        },
      },
    },
    400: failure('The body is not JSON, or not as described'),
    413: failure('The body is larger than 8,192 bytes'),
    415: failure('The content type is not `application/json`'),
    429: failure('The client asks too often', true),
    500: failure('The service failed'),
    503: failure('The service is not ready, or too many questions are waiting', true),
  },
});

/** `GET /api/articles` */
export const articlesRoute = createRoute({
  method: 'get',
  path: '/api/articles',
  operationId: 'listArticles',
  summary: 'List the articles',
  description: 'Everything that replies are quoted from, with its sections.',
  responses: { 200: json('The articles', articleListSchema) },
});

/** `GET /api/articles/{id}` */
export const articleRoute = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  operationId: 'readArticle',
  summary: 'Read one article',
  description: 'Its whole text, so that anybody can prove a quotation by its offsets.',
  request: { params: z.object({ id: z.string().describe('Id of the article') }) },
  responses: { 200: json('The article', articleSchema), 404: failure('No article has this id') },
});

const statusSchema = z.object({ status: z.literal('ok').describe('Always `ok`') }).openapi('Status');

/** `GET /health/live` */
export const liveRoute = createRoute({
  method: 'get',
  path: '/health/live',
  operationId: 'isLive',
  summary: 'Is the process running?',
  description: 'Fails only if the process should be restarted.',
  responses: { 200: json('It is', statusSchema) },
});

/** `GET /health/ready` */
export const readyRoute = createRoute({
  method: 'get',
  path: '/health/ready',
  operationId: 'isReady',
  summary: 'Can questions be answered?',
  description: 'Fails while the model and the index are being loaded, and during a shutdown.',
  responses: { 200: json('They can', statusSchema), 503: failure('They cannot yet, or no longer', true) },
});

/** `GET /openapi.json` */
export const documentRoute = createRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'readDocument',
  summary: 'Read this description as OpenAPI 3.1',
  description: 'Generated from the schemas that check requests.',
  responses: { 200: json('The document', z.object({}).openapi('OpenApi', { additionalProperties: true })) },
});

/** `GET /docs` */
export const docsRoute = page('/docs', 'readDocs', 'Read this description as a page');

/** `POST /api/feedback` */
export const feedbackRoute = createRoute({
  method: 'post',
  path: '/api/feedback',
  operationId: 'giveFeedback',
  summary: 'Say whether an answer helped',
  description: 'Keeps the vote and a fixed reason, to the hour. No text, no address.',
  request: { body: { required: true, content: { 'application/json': { schema: feedbackSchema } } } },
  responses: {
    200: json('It is kept', statusSchema),
    400: failure('The body is not JSON, or not as described'),
    413: failure('The body is larger than 8,192 bytes'),
    415: failure('The content type is not `application/json`'),
    429: failure('The client votes too often', true),
    503: failure('Feedback cannot be kept right now', true),
  },
});

/** `GET /` */
export const demoRoute = page('/', 'readDemoPage', 'See the chat on a page');

/** The crisis protocol, published. */
export const safetyRoute = page('/safety', 'readSafetyProtocol', 'Read what is said to people in danger');

/** `GET /ask` */
export const askRoute = page('/ask', 'readAskPage', 'Ask without JavaScript');

/** `POST /ask` */
export const askFormRoute = createRoute({
  method: 'post',
  path: '/ask',
  operationId: 'askByForm',
  summary: 'Ask with a plain form',
  description: 'The same as `POST /api/chat`, for browsers without JavaScript. Errors are pages, too.',
  request: {
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: z.object({
            question: z.string().describe('What the visitor asks'),
            earlier: z.array(z.string()).optional().describe('Earlier questions, oldest first'),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'The page with the reply', content: { 'text/html': { schema: z.string() } } },
  },
});

function page<Path extends string>(path: Path, operationId: string, summary: string) {
  return createRoute({
    method: 'get',
    path,
    operationId,
    summary,
    description: 'A page for people. It loads nothing from any other origin.',
    responses: { 200: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
  });
}

function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}

function failure(description: string, isTemporary = false) {
  const retryAfter = {
    description: 'Seconds after which to try again',
    schema: { type: 'integer' as const },
  };
  const headers = isTemporary ? { headers: { 'Retry-After': retryAfter } } : {};
  return { ...json(description, errorSchema), ...headers };
}
