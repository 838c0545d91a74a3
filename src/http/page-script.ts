/**
 * The script of the page at `/`, as text: neither Node nor a Worker has to bundle it or read a disk.
 *
 * Builds the DOM from nodes, keeps earlier questions only in memory, and never shows an error's own
 * message. Without backslashes, backticks and `${`, which would not survive the template string.
 */
export const PAGE_SCRIPT = `'use strict';
(() => {
  const MAX_HISTORY = 6;
  const TIMEOUT_MS = 20000;
  const log = document.getElementById('log');
  const form = document.getElementById('ask');
  const field = document.getElementById('question');
  const history = [];
  let isBusy = false;

  const el = (tag, properties, ...children) => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  };
  const button = (text, onclick) => el('button', { type: 'button', className: 'quiet', onclick }, text);
  const words = (sentences) => sentences.map((sentence) => sentence.text).join(' ');

  function link(text, href) {
    if (!/^(https|tel|sms|mailto):/.test(href)) return el('span', {}, text);
    const node = el('a', { href, rel: 'noopener noreferrer' }, text);
    if (!href.startsWith('https:')) return node;
    // A new tab, because the conversation lives only in this page.
    node.target = '_blank';
    node.append(el('span', { className: 'unseen' }, ' (opens in a new tab)'));
    return node;
  }

  function more(total, shown) {
    return total > shown ? [el('p', { className: 'hint' }, total - shown + ' more in the article')] : [];
  }

  function quotedList(block) {
    const tag = block.isOrdered ? 'ol' : 'ul';
    const lists = [el(tag, {})];
    for (const item of block.items) {
      lists.length = Math.min(lists.length, item.depth + 1);
      while (lists.length <= item.depth) {
        const inner = el(tag, {});
        const outer = lists[lists.length - 1];
        (outer.lastElementChild || outer).append(inner);
        lists.push(inner);
      }
      lists[lists.length - 1].append(el('li', {}, words(item.sentences)));
    }
    return [lists[0], ...more(block.total, block.items.length)];
  }

  function quotedTable(block) {
    const head = el('tr', {}, ...block.header.map((cell) => el('th', { scope: 'col' }, cell.text)));
    const rows = block.rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell.text))));
    const table = el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows));
    const frame = el('div', { className: 'wide', tabIndex: 0 }, table);
    frame.setAttribute('role', 'region');
    frame.setAttribute('aria-label', 'Table');
    return [frame, ...more(block.total, block.rows.length)];
  }

  function quoted(block) {
    if (block.type === 'list') return quotedList(block);
    if (block.type === 'table') return quotedTable(block);
    return [el('p', {}, words(block.sentences))];
  }

  function block(node) {
    if (node.type === 'link') return el('p', {}, link(node.text, node.href));
    if (node.type === 'list') return el('ul', {}, ...node.items.map((item) => el('li', {}, line(item))));
    if (node.type === 'paragraph') return el('p', {}, node.text);
    const heading = el('h3', {}, node.heading, ' ', el('span', { className: 'marker' }, '[' + node.marker + ']'));
    const rest = node.isComplete ? [] : [el('p', { className: 'hint' }, 'Part of the section. The link below leads to the whole.')];
    return el('section', {}, heading, el('blockquote', {}, ...node.blocks.flatMap(quoted)), ...rest);
  }
  const line = (item) => (item.type === 'link' ? link(item.text, item.href) : item.text);

  function citation({ marker, title, heading, url, reviewed }) {
    const date = reviewed && new Date(reviewed + 'T00:00:00Z').toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
    return el('li', { value: marker }, link(title + ': ' + heading, url), date ? ' Reviewed ' + date + '.' : ' Not reviewed yet.');
  }

  function choice({ question, quote, url }) {
    return el('li', {}, button(question, () => ask(question)), el('blockquote', {}, el('p', {}, quote)), el('p', {}, link('Read it in the article', url)));
  }

  const contact = () => [...document.querySelectorAll('#contact li')].map((item) => item.cloneNode(true));

  function part(title, className, items) {
    if (items.length === 0) return [];
    const list = el(className === 'sources' ? 'ol' : 'ul', { className }, ...items);
    return [el('section', {}, el('h3', { className: 'label' }, title), list)];
  }

  function reply(answer) {
    const { support, understoodAs } = answer;
    const isUrgent = answer.route === 'crisis' || answer.route === 'emergency';
    return el('div', { className: isUrgent ? 'reply urgent' : 'reply' },
      ...(understoodAs ? [el('p', { className: 'hint' }, 'Understood as: ' + understoodAs)] : []),
      ...answer.blocks.map(block),
      ...part('Choose one', 'choices', answer.choices.map(choice)),
      ...(support ? part(support.text, 'plain', support.links.map((item) => el('li', {}, link(item.text, item.href)))) : []),
      ...part('Where this stands', 'sources', answer.citations.map(citation)),
      ...part('You could ask', 'plain', answer.suggestions.map((text) => el('li', {}, button(text, () => ask(text))))),
      ...(answer.kind === 'answer' ? [] : part('Talk to a person', 'plain', contact())),
      el('p', { className: 'disclaimer' }, answer.disclaimer));
  }

  function trouble(question, status, seconds) {
    let text = 'The answer could not be fetched. Please try again in a moment, or ';
    if (status === 429) text = 'Many questions came in a short time. Please wait ' + (seconds || 60) + ' seconds, or ';
    else if (status >= 400 && status < 500) text = 'This question could not be read. Please make it shorter or use other words, or ';
    const person = el('a', { href: '#contact' }, 'contact us');
    return el('div', { className: 'reply' }, el('p', {}, text, person, '.'), button('Try again', () => ask(question)));
  }

  async function fetchReply(question) {
    let response;
    try {
      const body = JSON.stringify({ question, history: history.map((earlier) => ({ question: earlier })) });
      const headers = { 'content-type': 'application/json' };
      response = await fetch('/api/chat', { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!response.ok) return trouble(question, response.status, Number(response.headers.get('retry-after')));
      const node = reply(await response.json());
      history.push(question);
      history.splice(0, history.length - MAX_HISTORY);
      return node;
    } catch {
      return trouble(question, 0, 0);
    }
  }

  async function ask(question) {
    if (isBusy || question.trim() === '') return;
    isBusy = true;
    const pending = el('p', { className: 'hint' }, 'Looking in the articles…');
    const entry = el('article', {}, el('h2', { className: 'question' }, question), pending);
    log.append(entry);
    entry.scrollIntoView({ block: 'start' });
    pending.replaceWith(await fetchReply(question));
    isBusy = false;
  }

  // Hidden until now: without this script it would only lead to an error.
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isBusy) return;
    ask(field.value);
    field.value = '';
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
})();
`;
