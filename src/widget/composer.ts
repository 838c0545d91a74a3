import type { LinkBlock } from '../domain/reply.ts';
import { button, el } from './dom.ts';
import { hasPersonalDetails } from './personal-details.ts';
import { renderLines, withoutService } from './render-line.ts';
import type { PanelStrings } from './strings.ts';

/** The field to ask with. */
export interface Composer {
  readonly element: HTMLFormElement;
  /** Keeps help in view between the field and the button: one Tab from the field. */
  pin(links: readonly LinkBlock[]): void;
  focus(): void;
}

/** From the HTTP contract. */
const MAX_QUESTION_CHARACTERS = 1000;

/**
 * A text field that is never disabled.
 *
 * @param onSubmit - returns whether the text was taken; if not, it stays.
 */
export function createComposer(strings: PanelStrings, onSubmit: (question: string) => boolean): Composer {
  const field = createField(submit);
  const hint = createHint(field, strings);
  const pinned = el('div', { class: 'pinned', part: 'pinned', hidden: '' });
  const row = el('div', { class: 'row' }, hint, button(strings.send, 'send', submit));
  const label = el('label', { for: 'question' }, strings.question);
  const form = el('form', { part: 'form', novalidate: '' }, label, field, pinned, row);
  form.onsubmit = (event) => {
    event.preventDefault();
    submit();
  };

  // Not by way of the form: a sandboxed frame without `allow-forms` never submits one.
  function submit(): void {
    const question = field.value.trim();
    if (question === '' || !onSubmit(question)) return;
    field.value = '';
    field.dispatchEvent(new Event('input'));
  }

  return { element: form, pin: (links) => renderPinned(pinned, links, strings), focus: () => field.focus() };
}

function createField(onEnter: () => void): HTMLTextAreaElement {
  const field = el('textarea', {
    id: 'question',
    rows: '1',
    maxlength: String(MAX_QUESTION_CHARACTERS),
    autocomplete: 'off',
    dir: 'auto',
    'aria-describedby': 'hint',
    enterkeyhint: 'send',
  });
  field.onkeydown = (event) => {
    // While an input method composes (Japanese, Chinese …), Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    onEnter();
  };
  return field;
}

/** Asks for no personal details, and more plainly when some seem to be there. */
function createHint(field: HTMLTextAreaElement, strings: PanelStrings): HTMLElement {
  const hint = el('p', { id: 'hint', class: 'hint', role: 'status' }, strings.hint);
  field.oninput = () => {
    const text = hasPersonalDetails(field.value) ? strings.personalDetails : strings.hint;
    // Only on a change: otherwise screen readers would repeat it with each letter.
    if (hint.textContent === text) return;
    hint.textContent = text;
    hint.classList.toggle('warning', text === strings.personalDetails);
  };
  return hint;
}

function renderPinned(pinned: HTMLElement, links: readonly LinkBlock[], strings: PanelStrings): void {
  const before = [...pinned.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  // What is there already may have the focus.
  if (before.join() === links.map(({ href }) => href).join()) return;
  pinned.hidden = links.length === 0;
  pinned.replaceChildren(
    el('p', {}, strings.pinned),
    renderLines(
      links.map((line) => ({ ...line, text: withoutService(line) })),
      strings,
    ),
  );
}
