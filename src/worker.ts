import ortRuntime from 'onnxruntime-web/ort-wasm-simd-threaded.wasm';
import { requireVerifiedHelplines } from './check-helplines.ts';
import { composeAssistant, toCorpusVersion, toPlace } from './compose-assistant.ts';
import { type Config, loadConfig, toHouse } from './config.ts';
import { VouchError } from './domain/errors.ts';
import type { Calibration } from './domain/retrieval.ts';
import { createApp } from './http/create-app.ts';
import { toErrorReply } from './http/error-reply.ts';
import { JSON_HEADERS } from './http/headers.ts';
import { createRateLimiter, type RateLimiter } from './http/rate-limiter.ts';
import fitted from './retrieval/calibration.json' with { type: 'json' };
import { createFlatIndex } from './retrieval/flat-index.ts';
import { scalarMaxSim } from './retrieval/scalar-max-sim.ts';
import { safetyProtocol } from './safety/safety-protocol.ts';
import { type Assets, sha256 } from './worker/assets.ts';
import { createClientKey } from './worker/client-key.ts';
import { fetchModel } from './worker/fetch-model.ts';
import { fetchSnapshot } from './worker/fetch-snapshot.ts';
import { openWasmEncoder } from './worker/open-wasm-encoder.ts';

/** What `wrangler.toml` binds: the deployed files, and the settings as variables. */
interface Bindings extends Readonly<Record<string, unknown>> {
  readonly ASSETS: Assets;
}

/** What keeps a request's work alive after its response. */
interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
}

type App = ReturnType<typeof createApp>;

/** One for the isolate. Bindings do not exist before the first request. */
let app: Promise<App> | undefined;

export default {
  async fetch(request: Request, bindings: Bindings, context: ExecutionContext): Promise<Response> {
    app ??= startApp(bindings, context);
    try {
      return await (await app).fetch(request);
    } catch (error) {
      return refuse(error);
    }
  },
};

function startApp(bindings: Bindings, context: ExecutionContext): Promise<App> {
  const opening = openApp(bindings);
  const settled = opening.catch((error: unknown) => {
    app = undefined;
    // biome-ignore lint/suspicious/noConsole: a Worker has no other log, and its operator must learn the reason.
    console.error(`Error: ${error instanceof VouchError ? error.message : String(error)}`);
  });
  // Cloudflare may end the work of a visitor who hangs up; then all others would wait forever.
  context.waitUntil(settled);
  return opening;
}

async function openApp(bindings: Bindings): Promise<App> {
  const config = loadConfig(bindings);
  requireVerifiedHelplines(config, new Date().toISOString().slice(0, 10));
  const calibration: Calibration = fitted;
  const content = await fetchModel(bindings.ASSETS, config.MODEL_DIR);
  const snapshot = await fetchSnapshot(bindings.ASSETS, config.INDEX_DIR, {
    model: content.model.id,
    calibration: await sha256(JSON.stringify(calibration)),
  });
  const encoder = await openWasmEncoder(content, ortRuntime);
  const index = createFlatIndex(snapshot.vectors, encoder.model.dimensions);
  const parts = { snapshot, index, encoder, maxSim: scalarMaxSim, calibration };

  return createApp({
    assistant: composeAssistant(config, parts),
    articles: snapshot.articles,
    corpusVersion: toCorpusVersion(snapshot),
    house: toHouse(config),
    allowedOrigins: config.ALLOWED_ORIGINS,
    limiter: createLimiter(config),
    // Written by Cloudflare itself; a visitor cannot choose it.
    clientKey: (c) => c.req.header('cf-connecting-ip') ?? '',
    isReady: () => true,
    protocol: safetyProtocol(toPlace(config)),
  });
}

/** Counts in this isolate only: Cloudflare may serve one visitor from several. */
function createLimiter({ RATE_LIMIT_PER_MINUTE: perMinute }: Config): RateLimiter | null {
  if (perMinute === 0) return null;
  const limiter = createRateLimiter({ perMinute, now: () => performance.now() });
  const keyOf = createClientKey();
  return { take: async (address) => limiter.take(await keyOf(address)) };
}

/** The reply while there is no app. The settings may be what is wrong, so the disclaimer is the default. */
function refuse(error: unknown): Response {
  const { status, body, headers } = toErrorReply(error, loadConfig({}).DISCLAIMER);
  return new Response(JSON.stringify(body), { status, headers: { ...JSON_HEADERS, ...headers } });
}
