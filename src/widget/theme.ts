import { el } from './dom.ts';

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What has to be told apart, and how well (WCAG 1.4.3 for text). */
const PAIRS = [
  ['ink', 'surface'],
  ['ink', 'wash'],
  ['muted', 'surface'],
  ['muted', 'wash'],
  ['accent', 'surface'],
  ['accent', 'wash'],
  ['on-accent', 'accent'],
  ['ink', 'alert-wash'],
] as const;
const MIN_CONTRAST = 4.5;
/** Luminance on which black and white have the same contrast: √(1.05 × .05) − .05. */
const MIDDLE = 0.179;

/** Contrast of two colours after WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const both = [luminance(a), luminance(b)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

/** Black or white, whichever can be read on a colour; one of them always can. */
export function readableOn(background: Rgb): '#000' | '#fff' {
  return luminance(background) > MIDDLE ? '#000' : '#fff';
}

/**
 * Replaces colours of a clinic's theme that people could not read, and says so in the console.
 *
 * @param root - the element that carries the widget's colours as `--name`.
 */
export function repairTheme(root: HTMLElement): void {
  const colours = readColours(root);
  const repaired: string[] = [];
  for (const [front, back] of PAIRS) {
    const background = colours(back);
    if (contrast(colours(front), background) >= MIN_CONTRAST) continue;
    repaired.push(`--vouch-${front} on --vouch-${back}`);
    // A wash too near to the text is dropped; all other text becomes black or white.
    if (back.endsWith('wash')) root.style.setProperty(`--${back}`, 'var(--surface)');
    else root.style.setProperty(`--${front}`, readableOn(background));
  }
  // biome-ignore lint/suspicious/noConsole: the clinic's web person has to know (WID-6).
  if (repaired.length > 0) console.warn('vouch-chat: unreadable colours were replaced:', repaired.join(', '));
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Reads the colours as they are now; a canvas understands every notation that the browser does. */
function readColours(root: HTMLElement): (name: string) => Rgb {
  const probe = el('span', { hidden: '' });
  const canvas = el('canvas', { width: '1', height: '1' }).getContext('2d', { willReadFrequently: true })!;
  return (name) => {
    root.append(probe);
    probe.style.color = `var(--${name})`;
    canvas.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data] as unknown as Rgb;
  };
}
