import type { Selective } from '../summary/selective.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 360;
const HEIGHT = 240;
const LEFT = 36;
const BOTTOM = 28;
/** Points drawn of a curve: more cannot be seen. */
const MOST_POINTS = 90;

/** Risk among what would be answered, by the share that is answered; one line a corpus. */
export function riskChart(all: readonly Selective[]): Markup {
  const highest = Math.max(0.1, ...all.flatMap(({ curve }) => curve.map(({ risk }) => risk)));
  const lines = all.map(({ curve, corpus }, i) => {
    const step = Math.max(1, Math.ceil(curve.length / MOST_POINTS));
    const points = curve.filter((_, k) => k % step === 0 || k === curve.length - 1);
    const path = points.map(({ share, risk }) => `${x(share)},${y(risk / highest)}`).join(' ');
    return html`<polyline class="line line-${i}" points="${path}"><title>${corpus ?? 'all'}</title></polyline>`;
  });
  const label = 'Risk of a wrong answer by share of questions answered';
  return html`<figure>${frame(label, 'share answered', `risk, up to ${highest.toFixed(2)}`, lines)}
<figcaption>${label}. ${legend(all)}</figcaption></figure>`;
}

/** Claimed against true confidence; on the diagonal the claim is true. */
export function reliabilityChart({ bins }: Selective): Markup {
  const marks = bins.map(({ confidence, accuracy, n }) => {
    return html`<circle class="dot" cx="${x(confidence)}" cy="${y(accuracy)}" r="4"><title>claimed ${confidence.toFixed(2)}, true ${accuracy.toFixed(2)}, ${n} cases</title></circle>`;
  });
  const diagonal = html`<line class="axis" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke-dasharray="4"/>`;
  const label = 'Claimed confidence against the share that is right';
  return html`<figure>${frame(label, 'claimed', 'right', [diagonal, ...marks])}<figcaption>${label}, all corpora, in ten bins of equal size.</figcaption></figure>`;
}

function frame(label: string, xTitle: string, yTitle: string, content: readonly Markup[]): Markup {
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<line class="axis" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(0)}"/><line class="axis" x1="${x(0)}" y1="${y(0)}" x2="${x(0)}" y2="${y(1)}"/>
<text x="${x(0.5)}" y="${HEIGHT - 6}" text-anchor="middle">${xTitle}</text><text x="4" y="12">${yTitle}</text>${content}</svg>`;
}

function legend(all: readonly Selective[]): readonly Markup[] {
  return all.map(
    ({ corpus, aurc, auroc, ece }, i) =>
      html`<span class="key key-${i}">${corpus ?? 'all'}: AURC ${aurc.toFixed(3)}, AUROC ${auroc.toFixed(3)}, ECE ${ece.toFixed(3)}</span> `,
  );
}

function x(share: number): string {
  return (LEFT + share * (WIDTH - LEFT - 8)).toFixed(1);
}

function y(share: number): string {
  return (HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 20)).toFixed(1);
}
