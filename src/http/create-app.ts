import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Article } from '../domain/article.ts';
import { NotFoundError, RateLimitError, UnavailableError, type VouchError } from '../domain/errors.ts';
import type { Assistant, House, Store } from '../domain/ports.ts';
import type { Answer, Message } from '../domain/reply.ts';
import { toArticleSummary } from './article-schema.ts';
import { addAskPage } from './ask-routes.ts';
import { parseMessage } from './chat-request.ts';
import { renderDemoPage } from './demo-page.ts';
import { DEMO_STYLE } from './demo-style.ts';
import { renderDocsPage } from './docs-page.ts';
import { createEdge, type Edge, type EdgeEnv, type RequestRecord } from './edge.ts';
import { addFeedback } from './feedback-routes.ts';
import { assetHeaders, EVENT_HEADERS, HTML_HEADERS, JSON_HEADERS } from './headers.ts';
import { PAGE_ICON } from './page-icon.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { RateLimiter } from './rate-limiter.ts';
import * as routes from './routes.ts';
import { type Protocol, renderSafetyPage } from './safety-page.ts';
import type { Widget } from './widget-files.ts';
import { addWidget } from './widget-routes.ts';

export interface AppOptions {
  readonly assistant: Assistant;
  readonly articles: readonly Article[];
  readonly corpusVersion: string;
  readonly house: House;
  /** Websites that may call `/api/`, such as `https://clinic.example`. */
  readonly allowedOrigins: readonly string[];
  /** `null` lets everybody ask as often as they like. */
  readonly limiter: RateLimiter | null;
  /** Tells clients apart for the limiter. Only the runtime knows a client's address. */
  readonly clientKey: (c: Context) => string;
  readonly isReady: () => boolean;
  /** Without it `/widget.js` answers that it was not built. */
  readonly widget?: Widget | null;
  /** Published at `/safety`. */
  readonly protocol: Protocol;
  /** Keeps feedback; without it the service does everything else. */
  readonly store?: Store | null;
  /** Is told of every request when it is done, never what was said. */
  readonly onRequest?: (record: RequestRecord) => void;
}

/** Builds the only HTTP application; every runtime serves this one. */
export function createApp(options: AppOptions): OpenAPIHono<EdgeEnv> {
  const { allowedOrigins, house, onRequest } = options;
  const edge = createEdge({ allowedOrigins, disclaimer: house.disclaimer, onRequest });
  addChat(edge, options);
  addArticles(edge, options);
  addHealth(edge, options);
  addFeedback(edge, options);
  addPages(edge, options);
  addAskPage(edge, options, (message, c) => answerMessage(message, c, options));
  addWidget(edge, options.widget ?? null);
  return edge.app;
}

function addChat({ on, send }: Edge, options: AppOptions): void {
  on(routes.chatRoute, async (c) => {
    const answer = await answerMessage(await parseMessage(c.req.raw), c, options);
    const json = JSON.stringify(answer);
    if (!c.req.header('accept')?.includes('text/event-stream')) return send(c, 200, json, JSON_HEADERS);
    // Verbatim sentences are proved before they leave, so the reply is whole before its first byte.
    return send(c, 200, `event: answer\ndata: ${json}\n\nevent: answer-end\ndata: {}\n\n`, EVENT_HEADERS);
  });
}

async function answerMessage(message: Message, c: Context<EdgeEnv>, options: AppOptions): Promise<Answer> {
  const { assistant } = options;
  const refusal = await findRefusal(c, options);
  // People in danger are answered by the rules alone, which cost nothing.
  const answer = await (refusal === null ? assistant.answer(message) : assistant.screen(message));
  if (answer === null) throw refusal;
  c.set('reply', answer.route);
  return answer;
}

async function findRefusal(
  c: Context,
  { isReady, limiter, clientKey }: AppOptions,
): Promise<VouchError | null> {
  if (!isReady()) return notReady();
  const decision = await limiter?.take(clientKey(c));
  if (decision === undefined || decision.allowed) return null;
  return new RateLimitError('Too many questions in a short time; wait a little', decision.retryAfter);
}

function addArticles({ on, send }: Edge, { articles, corpusVersion, house }: AppOptions): void {
  const { disclaimer } = house;
  const list = JSON.stringify({ articles: articles.map(toArticleSummary), corpusVersion, disclaimer });
  const byId = new Map(articles.map((article) => [article.id, article]));

  on(routes.articlesRoute, (c) => send(c, 200, list, JSON_HEADERS));

  on(routes.articleRoute, (c) => {
    const article = byId.get(c.req.param('id') ?? '');
    if (article === undefined) throw new NotFoundError('No article has this id; see /api/articles');
    const reply = { ...toArticleSummary(article), source: article.source, disclaimer };
    return send(c, 200, JSON.stringify(reply), JSON_HEADERS);
  });
}

function addHealth({ on, send }: Edge, { isReady }: AppOptions): void {
  const ok = JSON.stringify({ status: 'ok' });

  on(routes.liveRoute, (c) => send(c, 200, ok, JSON_HEADERS));

  on(routes.readyRoute, (c) => {
    if (!isReady()) throw notReady();
    return send(c, 200, ok, JSON_HEADERS);
  });
}

function notReady(): UnavailableError {
  return new UnavailableError('The service is starting or stopping');
}

function addPages({ app, on, send }: Edge, { house, protocol }: AppOptions): void {
  const description = `Questions, answered only with sentences of a clinic's own articles. ${house.disclaimer}`;
  const info = { title: 'Vouch', version: '1.0.0', description };
  // At the first request: a Worker pays for its start on every cold one.
  let openApi: ReturnType<typeof app.getOpenAPI31Document> | undefined;
  const describe = () => {
    openApi ??= app.getOpenAPI31Document({ openapi: '3.1.0', info });
    return openApi;
  };
  const demoPage = renderDemoPage(house);
  const safetyPage = renderSafetyPage(house, protocol);

  on(routes.documentRoute, (c) => send(c, 200, JSON.stringify(describe()), JSON_HEADERS));

  on(routes.docsRoute, (c) => send(c, 200, renderDocsPage(describe()), HTML_HEADERS));

  on(routes.safetyRoute, (c) => send(c, 200, safetyPage, HTML_HEADERS));

  on(routes.demoRoute, (c) => send(c, 200, demoPage, HTML_HEADERS));

  const assets = [
    ['/page.css', PAGE_STYLE, assetHeaders('text/css; charset=utf-8')],
    ['/demo.css', DEMO_STYLE, assetHeaders('text/css; charset=utf-8')],
    ['/icon.svg', PAGE_ICON, assetHeaders('image/svg+xml')],
  ] as const;
  for (const [path, content, headers] of assets) {
    on({ method: 'get', path, hide: true, responses: {} }, (c) => send(c, 200, content, headers));
  }
}
