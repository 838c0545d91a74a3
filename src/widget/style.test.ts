import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = ['launcher', 'panel'].map((name) => readFileSync(`src/widget/${name}.css`, 'utf8')).join('\n');
const docs = readFileSync('docs/embedding.md', 'utf8');

/** The names in backticks of one sentence of the guide. */
function listed(sentence: RegExp): string[] {
  return [...(sentence.exec(docs)?.[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name!).sort();
}

describe('the style of the widget', () => {
  it('WID-6: has at most 20 properties to set, and the guide names each', () => {
    const used = [...new Set([...css.matchAll(/--vouch-([\w-]+)/g)].map(([, name]) => name!))].sort();
    expect(used.length).toBeLessThanOrEqual(20);
    expect(listed(/Properties: ([^.]+), each with/)).toEqual(used);
  });

  it('WID-7: knows start and end, never left and right', () => {
    expect(css).not.toMatch(/\b(left|right)\b/);
    expect(css).not.toMatch(/(margin|padding):( [\w.]+){4}/);
  });

  it('WID-16: moves nothing, for anybody', () => {
    expect(css).not.toMatch(/animation|transition|[^r]scroll-behavior|@keyframes/);
  });
});
