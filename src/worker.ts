import engine from 'onnxruntime-web/ort-wasm-simd-threaded.wasm';
import { composeAssistant, toCorpusVersion } from './compose-assistant.ts';
import { loadConfig, toHouse } from './config.ts';
import { IndexError } from './domain/errors.ts';
import { parseModelConfig } from './domain/model-config.ts';
import type { IndexSnapshot } from './domain/snapshot.ts';
import { createApp } from './http/create-app.ts';
import { createRateLimiter } from './http/rate-limiter.ts';
import calibration from './retrieval/calibration.json' with { type: 'json' };
import { createFlatIndex } from './retrieval/flat-index.ts';
import { scalarMaxSim } from './retrieval/scalar-max-sim.ts';
import { createClientKey } from './worker/client-key.ts';
import { openWasmEncoder } from './worker/open-wasm-encoder.ts';
import { type Assets, readAsset, readIndexAssets, readJsonAsset } from './worker/read-assets.ts';

/** The settings of `config.ts`, and the files that are deployed with the Worker. */
interface Bindings extends Record<string, unknown> {
  readonly ASSETS: Assets;
}

/** Where `npm run build:worker` puts the model. */
const MODEL = 'models/vouch-minilm';

let app: ReturnType<typeof openApp> | undefined;

/** The service on Cloudflare Workers. Bindings exist from the first request on, so it opens then. */
export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    app ??= openApp(bindings);
    try {
      return await (await app).fetch(request, bindings);
    } catch (error) {
      // The next request tries again.
      app = undefined;
      throw error;
    }
  },
};

async function openApp(bindings: Bindings) {
  const config = loadConfig(bindings);
  const [snapshot, encoder] = await Promise.all([
    readIndexAssets(bindings.ASSETS),
    openEncoder(bindings.ASSETS),
  ]);
  requireFit(snapshot, encoder.model.id);
  const index = createFlatIndex(snapshot.vectors, snapshot.manifest.dimensions);
  const keyOf = createClientKey();
  return createApp({
    assistant: composeAssistant(config, { snapshot, index, encoder, maxSim: scalarMaxSim, calibration }),
    articles: snapshot.articles,
    corpusVersion: toCorpusVersion(snapshot),
    house: toHouse(config),
    allowedOrigins: config.ALLOWED_ORIGINS,
    limiter:
      config.RATE_LIMIT_PER_MINUTE > 0
        ? createRateLimiter({ perMinute: config.RATE_LIMIT_PER_MINUTE, now: Date.now })
        : null,
    // Cloudflare sets this header itself; a visitor cannot.
    clientKey: (c) => keyOf(c.req.header('cf-connecting-ip') ?? ''),
    isReady: () => true,
  });
}

async function openEncoder(assets: Assets) {
  const [sums, config, tokenizer, tokenizerConfig, weights] = await Promise.all([
    readAsset(assets, `${MODEL}/SHA256SUMS`),
    readAsset(assets, `${MODEL}/config.json`),
    readJsonAsset<object>(assets, `${MODEL}/tokenizer.json`),
    readJsonAsset<object>(assets, `${MODEL}/tokenizer_config.json`),
    readAsset(assets, `${MODEL}/onnx/model_quantized.onnx`),
  ]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', sums));
  const hash = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const limits = parseModelConfig(new TextDecoder().decode(config), `${MODEL.split('/').at(-1)}@${hash}`);
  return openWasmEncoder({ limits, tokenizer, tokenizerConfig, weights, engine });
}

/** An index of another model would find nonsense. The articles come with the index, so they fit. */
function requireFit({ manifest }: IndexSnapshot, model: string): void {
  if (manifest.model !== model) {
    throw new IndexError(
      `The index was built with the model ${manifest.model}, but ${model} is deployed; run "npm run index"`,
    );
  }
}
