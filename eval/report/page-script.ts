/**
 * Filters the failures. They lie in the page as data, because a thousand of them as markup would be
 * slow and large; texts become nodes, never HTML.
 */
export const PAGE_SCRIPT = `
const { cases, sections } = JSON.parse(document.getElementById('failures').textContent);
const form = document.getElementById('filters'), list = document.getElementById('list'), count = document.getElementById('count'), more = document.getElementById('more');
const PAGE = 25;
let shown = PAGE;
const line = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
function toNode([id, split, corpus, lost, question, wanted, decision, got, quote]) {
  const node = document.createElement('article');
  node.className = 'case';
  const names = (places) => places.map((place) => sections[place]).join(' | ') || 'nothing';
  node.append(line('p', question), line('p', 'wanted: ' + names(wanted)), line('p', 'shown: ' + decision + (got.length ? ', ' + names(got) : '')));
  if (quote) node.append(line('p', '\\u201c' + quote + '\\u201d'));
  node.append(line('small', [id, corpus, split, 'lost at: ' + lost].join(' \\u00b7 ')));
  return node;
}
function draw() {
  const { corpus, split, lost, text } = Object.fromEntries(new FormData(form));
  const word = text.trim().toLowerCase();
  const found = cases.filter((one) => (!corpus || one[2] === corpus) && (!split || one[1] === split) && (!lost || one[3] === lost) && (!word || (one[0] + ' ' + one[4]).toLowerCase().includes(word)));
  list.replaceChildren(...found.slice(0, shown).map(toNode));
  count.textContent = Math.min(shown, found.length) + ' of ' + found.length + ' shown';
  more.hidden = shown >= found.length;
}
form.addEventListener('input', () => { shown = PAGE; draw(); });
form.addEventListener('submit', (event) => event.preventDefault());
more.addEventListener('click', () => { shown += PAGE; draw(); });
draw();
`;
