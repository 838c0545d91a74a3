/** A part of a page; `null` is left out. */
export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string>>;

/**
 * Builds one element. The only way the widget makes DOM: strings become text nodes, never HTML.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button with a visible name. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', class: className, part: 'button' }, label);
  element.onclick = onClick;
  return element;
}

const SAFE_HREF = /^(https|tel|sms|mailto):/i;

/** A link, or plain text where the address is not one that may be opened. */
export function link(text: string, href: string, opensNewTab: string): HTMLElement {
  if (!SAFE_HREF.test(href)) return el('span', {}, text);
  if (!/^https:/i.test(href)) return el('a', { href }, text);
  // A new tab, because the conversation lives in this page.
  const hint = el('span', { class: 'unseen' }, ` (${opensNewTab})`);
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text, hint);
}
