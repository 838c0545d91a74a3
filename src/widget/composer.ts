import type { LinkBlock } from '../domain/reply.ts';
import { button, el } from './dom.ts';
import { hasPersonalDetails } from './personal-details.ts';
import { renderLine } from './render-line.ts';
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
  const hint = el('p', { id: 'hint', class: 'hint', role: 'status' }, strings.hint);
  const pinned = el('div', { class: 'pinned', part: 'pinned', hidden: '' });
  const field = el('textarea', {
    id: 'question',
    rows: '1',
    maxlength: String(MAX_QUESTION_CHARACTERS),
    autocomplete: 'off',
    dir: 'auto',
    'aria-describedby': 'hint',
    enterkeyhint: 'send',
  });
  const send = button(strings.send, 'send', submit);
  const form = el(
    'form',
    { part: 'form', novalidate: '' },
    el('label', { for: 'question' }, strings.question),
    field,
    pinned,
    el('div', { class: 'row' }, hint, send),
  );

  field.oninput = () => {
    const text = hasPersonalDetails(field.value) ? strings.personalDetails : strings.hint;
    // Only on a change: otherwise screen readers would repeat it with each letter.
    if (hint.textContent === text) return;
    hint.textContent = text;
    hint.classList.toggle('warning', text === strings.personalDetails);
  };
  field.onkeydown = (event) => {
    // While an input method composes (Japanese, Chinese …), Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  };
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

  return {
    element: form,
    pin(links) {
      const lines = links.map((line) => renderLine(withoutService(line), strings));
      pinned.hidden = lines.length === 0;
      pinned.replaceChildren(el('p', {}, strings.pinned), el('ul', { class: 'lines' }, ...lines));
    },
    focus: () => field.focus(),
  };
}

/** “Call 988 (988 Suicide & Crisis Lifeline)”: the card above has the whole name. */
function withoutService({ text, ...link }: LinkBlock): LinkBlock {
  return { ...link, text: text.replace(/ \(.*\)$/, '') };
}
