import { escapeMarkup } from './to-junit.ts';

/** HTML that is safe to put into a page. Only {@link html} makes it. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | null | Markup | readonly Markup[];

/** A template whose values are escaped, unless they are markup themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: texts.map((text, i) => text + (i < parts.length ? toHtml(parts[i]!) : '')).join('') };
}

function toHtml(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  return Array.isArray(part) ? part.map(toHtml).join('') : (part as Markup).html;
}

/** Style or script of our own, which is put into the page as it is. */
export function verbatim(text: string): Markup {
  return { html: text };
}

/** A table that scrolls by itself on a narrow screen. */
export function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly Part[])[],
): Markup {
  const head = header.map((cell) => html`<th scope="col">${cell}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`);
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
