import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createTestApp } from '../testing/test-app.ts';
import type { LauncherSettings, PanelSettings } from '../widget/settings.ts';
import { assembleWidget, type WidgetFile, type WidgetOptions } from './widget-files.ts';

const LINES = { emergency: [{ type: 'link', text: 'Call 112', href: 'tel:112' }], crisis: [] } as const;
const OPTIONS: WidgetOptions = {
  house: FAKE_HOUSE,
  help: { en: LINES, es: LINES },
  starters: ['How does a visit go?'],
  language: 'en',
};

const BUILD = { script: 'start(VOUCH_LAUNCHER)', panels: { en: 'start(VOUCH_PANEL)', es: 'spanish' } };
const widget = await assembleWidget(BUILD, OPTIONS);
const app = createTestApp({ widget });

/** What a file is given by the constant in front of it. */
function settingsOf(file: WidgetFile | undefined): unknown {
  const started: unknown[] = [];
  new Function('start', file?.content ?? '')((settings: unknown) => started.push(settings));
  return started[0];
}

it('writes what must survive an outage in front of the launcher, the rest in front of the panel', () => {
  const [panel] = widget.panels;
  const { name, hours, ...contact } = FAKE_HOUSE.contact;
  const { disclaimer } = FAKE_HOUSE;
  const { help, starters, language } = OPTIONS;
  const panels = { en: panel!.integrity, es: expect.any(String) };
  // Does not compile when the service writes something else than the widget reads.
  const launcher: LauncherSettings = { contact, help, panels };
  const rest: PanelSettings = { contact: { name, hours: hours! }, disclaimer, starters, language };
  expect(settingsOf(widget.script)).toEqual(launcher);
  expect(settingsOf(panel)).toEqual(rest);
});

it('lets every website load the files, pinned ones for ever', async () => {
  const paths = ['/widget.js', widget.script.path, ...widget.panels.map(({ path }) => path)];
  for (const path of paths) {
    const { status, headers } = await app.request(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/javascript');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toContain(path === '/widget.js' ? 'max-age=300' : 'immutable');
  }
});

it('names each file after its content, and tells the hash that a tag must pin', async () => {
  const pin = (await (await app.request('/widget.json')).json()) as { file: string; integrity: string };
  const script = await (await app.request(pin.file)).text();
  expect(pin.integrity).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  const changed = await assembleWidget({ ...BUILD, script: 'other' }, OPTIONS);
  expect(changed.script.path).not.toBe(widget.script.path);
});

it('says what to do when the widget is not built', async () => {
  const response = await createTestApp().request('/widget.js');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('npm run build:widget');
});
