import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { MethodError, NotFoundError, VouchError } from '../domain/errors.ts';
import type { Route } from '../domain/reply.ts';
import { toErrorReply } from './error-reply.ts';
import { type HeaderSet, JSON_HEADERS, originGrants, preflightHeaders } from './headers.ts';

/** What one request was, without a word of it. */
export interface RequestRecord {
  /** The route's pattern such as `/api/articles/:id`, never the address; `null` for an unknown one. */
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
  readonly reply: Route | null;
  /** Code of one of our errors, or the class of another's: its message may hold a question. */
  readonly error: string | null;
}

export interface EdgeOptions {
  readonly allowedOrigins: readonly string[];
  readonly disclaimer: string;
  readonly onRequest?: ((record: RequestRecord) => void) | undefined;
}

/** What handlers may leave for the access log. */
export type EdgeEnv = { Variables: { reply: Route } };

type Handler = (c: Context<EdgeEnv>) => Response | Promise<Response>;

export interface Edge {
  readonly app: OpenAPIHono<EdgeEnv>;
  /**
   * Serves a route and documents it, unless `hide` is set; other methods of its path get 405.
   *
   * @param alsoAllowed - methods of the same path that were served before.
   */
  on(route: RouteConfig, handler: Handler, alsoAllowed?: readonly string[]): void;
  /** The only way to make a response, so that none lacks its headers. */
  send(c: Context, status: number, body: string | null, headers: HeaderSet): Response;
}

/**
 * What holds for every response, whatever the route: headers, permissions, errors, methods.
 *
 * Hono's usual middleware gives the same, but leaves the fast path of its Node server and costs ten
 * times the routing. Here a response is made once, from headers put together beforehand.
 */
export function createEdge({ allowedOrigins, disclaimer, onRequest }: EdgeOptions): Edge {
  const app = new OpenAPIHono<EdgeEnv>();
  const grants = originGrants(allowedOrigins);

  const send: Edge['send'] = (c, status, body, headers) => {
    const grant = isApi(c.req.path) ? grants.get(c.req.header('origin') ?? '') : undefined;
    return new Response(body, { status, headers: grant ? { ...headers, ...grant } : headers });
  };
  const fail = (c: Context, error: Error, extra: HeaderSet = {}): Response => {
    const { status, body, headers } = toErrorReply(error, disclaimer);
    return send(c, status, JSON.stringify(body), { ...JSON_HEADERS, ...headers, ...extra });
  };
  const on: Edge['on'] = (route, handler, alsoAllowed = []) => {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    const allow = [allowedMethods(route), ...alsoAllowed].join(', ');
    if (!route.hide) app.openAPIRegistry.registerPath(route);
    app.on(route.method.toUpperCase(), path, handler);
    app.all(path, (c) => {
      if (isPreflight(c)) return send(c, 204, null, preflightHeaders(allow));
      return fail(c, new MethodError(`Use one of these methods: ${allow}`), { allow });
    });
  };

  if (onRequest) app.use(recordRequests(onRequest));
  app.onError((error, c) => fail(c, error));
  app.notFound((c) => fail(c, new NotFoundError('There is nothing at this address')));
  return { app, on, send };
}

function allowedMethods({ method, path }: RouteConfig): string {
  // Hono answers HEAD with the headers of GET.
  const own = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];
  return (isApi(path) ? [...own, 'OPTIONS'] : own).join(', ');
}

function isApi(path: string): boolean {
  return path.startsWith('/api/');
}

function isPreflight(c: Context): boolean {
  const asked = c.req.header('access-control-request-method');
  return c.req.method === 'OPTIONS' && isApi(c.req.path) && asked !== undefined;
}

function recordRequests(onRequest: (record: RequestRecord) => void): MiddlewareHandler<EdgeEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const route = routePath(c, -1);
    onRequest({
      route: route.endsWith('*') ? null : route,
      status: c.res.status,
      ms: performance.now() - start,
      reply: c.get('reply') ?? null,
      error: nameOf(c.error),
    });
  };
}

function nameOf(error: Error | undefined): string | null {
  if (error === undefined) return null;
  return error instanceof VouchError ? error.code : error.name;
}
