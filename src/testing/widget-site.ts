import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Feedback, Store } from '../domain/ports.ts';
import { type AppOptions, createApp } from '../http/create-app.ts';
import type { Widget, WidgetBuild } from '../http/widget-files.ts';
import { COMPILED } from './compiled.ts';
import { toCustomerPage } from './customer-pages.ts';

/** The service with the real model and the real articles, and a customer's website on another origin. */
export interface WidgetSite {
  readonly service: string;
  readonly customer: string;
  readonly widget: Widget;
  /** What visitors found helpful. */
  readonly votes: readonly Feedback[];
  /** The widget of a clinic with other settings. */
  assemble(settings: Readonly<Record<string, string>>): Promise<Widget>;
  stop(): void;
}

const CLINIC = {
  CLINIC_NAME: 'Harbour Clinic',
  CLINIC_PHONE: '+1 555 010 0199',
  CLINIC_EMAIL: 'hello@clinic.example',
  CLINIC_URL: 'https://clinic.example/contact',
  CLINIC_HOURS: 'Monday to Friday, 9 to 17',
};

const load = (file: string) => import(new URL(file, COMPILED).href);

/** What `src/server.ts` does, on free ports. The model runs compiled, as at a clinic. */
export async function openWidgetSite(): Promise<WidgetSite> {
  const { loadConfig, toHouse } = await load('config.js');
  const { openRuntime, openOrBuild } = await load('open-runtime.js');
  const { toCorpusVersion, toPlace } = await load('compose-assistant.js');
  const { assembleClinicWidget } = await load('assemble-clinic-widget.js');
  const { safetyProtocol } = await load('safety/safety-protocol.js');
  const index = mkdtempSync(join(tmpdir(), 'vouch-widget-'));
  // Where the shipped index does not fit, the copy is built again, never the original.
  cpSync('index', index, { recursive: true });
  const config = loadConfig({ INDEX_DIR: index, ...CLINIC });
  const runtime = await openRuntime(config);
  const { assistant, parts } = await openOrBuild(runtime, { onProgress() {}, onExact() {} });
  const build = await buildWidget();
  const assemble = (settings: object): Promise<Widget> =>
    assembleClinicWidget(build, loadConfig({ ...CLINIC, ...settings }), parts.snapshot);
  const widget = await assemble({});
  const customer = await listen(createServer());
  const votes: Feedback[] = [];
  const options: AppOptions = {
    assistant,
    articles: parts.snapshot.articles,
    corpusVersion: toCorpusVersion(parts.snapshot),
    house: toHouse(config),
    allowedOrigins: [originOf(customer)],
    limiter: null,
    clientKey: () => 'somebody',
    isReady: () => true,
    protocol: safetyProtocol(toPlace(config)),
    widget,
    store: { saveFeedback: async (vote) => void votes.push(vote) } as Partial<Store> as Store,
  };
  const server = await listen(serve({ fetch: createApp(options).fetch, port: 0 }) as Server);
  serveCustomer(customer, originOf(server), widget);
  return {
    ...{ service: originOf(server), customer: originOf(customer), widget, votes, assemble },
    stop() {
      server.close();
      customer.close();
      void runtime.encoder.close();
      rmSync(index, { recursive: true, force: true });
    },
  };
}

/** What `npm run build:widget` writes, without the disk: test files run beside each other. */
async function buildWidget(): Promise<WidgetBuild> {
  const { build } = await import('vite');
  const codes: string[] = [];
  for (const mode of ['production', 'panel.en', 'panel.es']) {
    const result = await build({ mode, logLevel: 'error', build: { write: false } });
    const { output } = [result].flat()[0] as { output: readonly { code?: string }[] };
    codes.push(output[0]?.code ?? '');
  }
  const [script, en, es] = codes as [string, string, string];
  return { script, panels: { en, es } };
}

/** Pages that embed the widget in the ways of customers, good and bad. */
function serveCustomer(server: Server, service: string, widget: Widget): void {
  const csp = `default-src 'none'; script-src ${service} 'nonce-test'; style-src 'self'; connect-src ${service}; frame-src 'self'; require-trusted-types-for 'script'`;
  server.on('request', ({ url = '/' }, response) => {
    const path = new URL(url, 'http://x').pathname;
    const isStrict = path === '/' || path === '/frame';
    const security = isStrict ? { 'content-security-policy': csp } : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...security });
    response.end(toCustomerPage(path, service, widget));
  });
}

async function listen(server: Server): Promise<Server> {
  if (!server.listening) server.listen(0, '127.0.0.1');
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
