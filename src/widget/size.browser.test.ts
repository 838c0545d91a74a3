import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Widget } from '../http/widget-files.ts';
import { HAS_BROWSER, useWidgetSite } from '../testing/widget-visit.ts';

const KB = 1024;
/** Kept free for what a later version has to add. */
const SLACK = 250;

const { site } = useWidgetSite();

function sizes({ script, panels }: Widget): { readonly launcher: number; readonly total: number } {
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  const launcher = size(script.content);
  return { launcher, total: launcher + Math.max(...panels.map(({ content }) => size(content))) };
}

/** Text that cannot be made smaller than real words can. */
function incompressible(length: number): string {
  let seed = length;
  return Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return (seed % 36).toString(36);
  }).join('');
}

describe.skipIf(!HAS_BROWSER)('the size of the widget', () => {
  it('WID-2: is at most 3 KB before it is opened and 15 KB in all, gzipped, without any dependency', () => {
    const { launcher, total } = sizes(site().widget);
    process.stderr.write(`The widget: launcher ${launcher} B, in all ${total} B gzipped\n`);
    expect(launcher).toBeLessThanOrEqual(3 * KB - SLACK);
    expect(total).toBeLessThanOrEqual(15 * KB);
  });

  it('SEC-5 makes its page of nodes, never of HTML or code in a text', () => {
    const code = [site().widget.script, ...site().widget.panels].map(({ content }) => content).join('');
    expect(code).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage|\.cookie/,
    );
    expect(code).not.toMatch(/\bimport\s*["'{*]|\bfrom\s*["']|\brequire\(/);
  });

  it.each(['US', 'GB', 'DE', 'ZZ'])(
    'WID-2: is at most 3 KB before it is opened with the longest settings, in %s',
    async (COUNTRY) => {
      const longest = await site().assemble({
        COUNTRY,
        CLINIC_NAME: incompressible(80),
        CLINIC_PHONE: '+1 (555) 010-0199 / 555 0142',
        CLINIC_EMAIL: `${incompressible(40)}@${incompressible(30)}.example`,
        CLINIC_URL: `https://clinic.example/${incompressible(97)}`,
        CLINIC_HOURS: incompressible(200),
        DISCLAIMER: `Not medical advice. ${incompressible(380)}`,
      });
      // The panel's share of them is content, as an answer is; what comes before it is paid by every visitor.
      expect(sizes(longest).launcher).toBeLessThanOrEqual(3 * KB);
    },
  );
});
