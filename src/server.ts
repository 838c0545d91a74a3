import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { pino } from 'pino';
import { assembleClinicWidget, readWidgetBuild } from './assemble-clinic-widget.ts';
import { requireVerifiedHelplines } from './check-helplines.ts';
import { toCorpusVersion, toPlace } from './compose-assistant.ts';
import { type Config, loadConfig, toHouse } from './config.ts';
import { VouchError } from './domain/errors.ts';
import type { Store } from './domain/ports.ts';
import { createApp } from './http/create-app.ts';
import { createRateLimiter } from './http/rate-limiter.ts';
import { createClientKey } from './node/client-key.ts';
import { openFeedbackStore } from './node/feedback-store.ts';
import { createProgressBar } from './node/progress-bar.ts';
import { toLine } from './node/read-corpus.ts';
import { openOrBuild, openRuntime } from './open-runtime.ts';
import { safetyProtocol } from './safety/safety-protocol.ts';

/** How long a stopping service still listens, so that whoever has connected is heard and told. */
const FAREWELL_MS = 300;
/** How long requests that are under way may take to finish once the service is told to stop. */
const SHUTDOWN_MS = 10_000;

try {
  await start(loadConfig(process.env));
} catch (error) {
  process.stderr.write(`Error: ${error instanceof VouchError ? error.message : String(error)}\n`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  requireVerifiedHelplines(config, new Date().toISOString().slice(0, 10));
  // Only what `log` is given below is ever written: no question, no answer, no address.
  const log = pino({ base: null });
  const runtime = await openRuntime(config);
  const { assistant, parts } = await openOrBuild(runtime, {
    onBuild() {
      for (const problem of runtime.parse().problems) process.stderr.write(`${toLine(problem)}\n`);
    },
    onProgress: createProgressBar('Embedding', 'passages', process.stderr),
    onExact: (reason) => log.warn(`exact search instead of HNSW: ${reason}`),
  });
  // The first visitor does not wait for the rules and the model to warm up.
  await assistant.answer({ question: 'How do I find you?', history: [] });

  const store = openStore(config, (reason) => log.warn(`feedback is not kept: ${reason}`));
  let isReady = true;
  const keyOf = createClientKey(config.TRUSTED_PROXIES, Date.now);
  const widgetBuild = await readWidgetBuild();
  const app = createApp({
    assistant,
    articles: parts.snapshot.articles,
    corpusVersion: toCorpusVersion(parts.snapshot),
    house: toHouse(config),
    allowedOrigins: config.ALLOWED_ORIGINS,
    limiter:
      config.RATE_LIMIT_PER_MINUTE > 0
        ? createRateLimiter({ perMinute: config.RATE_LIMIT_PER_MINUTE, now: () => performance.now() })
        : null,
    clientKey: (c) => keyOf(toOrigin(c)),
    isReady: () => isReady,
    widget: widgetBuild && (await assembleClinicWidget(widgetBuild, config, parts.snapshot)),
    store,
    protocol: safetyProtocol(toPlace(config)),
    onRequest: (record) => log.info(record),
  });

  const server = serve(
    { fetch: app.fetch, port: config.PORT, hostname: config.HOST },
    ({ address, port }) => {
      log.info(`Vouch answers at http://${address.includes(':') ? `[${address}]` : address}:${port}`);
    },
  );
  server.on('error', (error) => {
    process.stderr.write(`Error: cannot listen on ${config.HOST}:${config.PORT}: ${error.message}\n`);
    process.exit(1);
  });

  /** Refuses new questions at once, finishes those under way, then ends. */
  function stop(): void {
    if (!isReady) return;
    isReady = false;
    log.info('stopping');
    const deadline = setTimeout(() => process.exit(1), SHUTDOWN_MS);
    setTimeout(() => {
      server.close(async () => {
        clearTimeout(deadline);
        await runtime.encoder.close();
        await store?.close();
      });
    }, FAREWELL_MS);
  }
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** A database that cannot be opened costs the feedback, never an answer. */
function openStore(config: Config, onFailure: (reason: string) => void): Store | null {
  try {
    return openFeedbackStore(config.FEEDBACK_FILE, Date.now);
  } catch (error) {
    onFailure(String(error));
    return null;
  }
}

function toOrigin(c: Context): { address: string; forwardedFor: string | undefined } {
  return {
    address: getConnInfo(c).remote.address ?? '',
    forwardedFor: c.req.header('x-forwarded-for'),
  };
}
