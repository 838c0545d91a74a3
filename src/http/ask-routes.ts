import type { Context } from 'hono';
import { VouchError } from '../domain/errors.ts';
import type { Answer, Message } from '../domain/reply.ts';
import { renderAskPage } from './ask-page.ts';
import { parseForm } from './chat-request.ts';
import type { AppOptions } from './create-app.ts';
import type { Edge, EdgeEnv } from './edge.ts';
import { toErrorReply } from './error-reply.ts';
import { ANSWER_PAGE_HEADERS, HTML_HEADERS } from './headers.ts';
import { askFormRoute, askRoute } from './routes.ts';

type AnswerMessage = (message: Message, c: Context<EdgeEnv>) => Promise<Answer>;

/** The page to ask on without JavaScript. Its errors are pages as well: nobody there can read JSON. */
export function addAskPage({ app, on, send }: Edge, { house }: AppOptions, answer: AnswerMessage): void {
  const emptyPage = renderAskPage(house, null);

  // Before `askRoute`, which answers every other method of the path with 405.
  app.openAPIRegistry.registerPath(askFormRoute);
  app.post(askFormRoute.path, async (c) => {
    try {
      const message = await parseForm(c.req.raw);
      const page = renderAskPage(house, { message, answer: await answer(message, c) });
      return send(c, 200, page, ANSWER_PAGE_HEADERS);
    } catch (error) {
      // An error that is not ours is a defect: the edge records and hides it.
      if (!(error instanceof VouchError)) throw error;
      const { status, headers } = toErrorReply(error, house.disclaimer);
      return send(c, status, renderAskPage(house, { status }), { ...ANSWER_PAGE_HEADERS, ...headers });
    }
  });

  on(askRoute, (c) => send(c, 200, emptyPage, HTML_HEADERS), ['POST']);
}
