import { VouchChat } from './vouch-chat.ts';

// Two tags on one page, or a page that loads its scripts again, must not register twice.
if (!customElements.get('vouch-chat')) customElements.define('vouch-chat', VouchChat);
addOwnElement();

/** `<script src=".../widget.js" data-theme="dark">` adds the element itself, unless the page has one. */
function addOwnElement(): void {
  // A module has no `document.currentScript`.
  const script = [...document.scripts].find(({ src }) => src === import.meta.url);
  if (!script || 'manual' in script.dataset || document.querySelector('vouch-chat')) return;
  const element = document.createElement('vouch-chat');
  for (const [name, value = ''] of Object.entries(script.dataset)) element.setAttribute(name, value);
  document.body.append(element);
}
