/** The style of `/ask`, `/safety` and `/docs`, as text: neither Node nor a Worker has to read a disk for it. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ground: #f7f6f2;
  --card: #ffffff;
  --ink: #1d2524;
  --soft: #55605e;
  --line: #d9dcd6;
  --accent: #0b6a62;
  --wash: #e6f0ee;
  --on-accent: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121817;
    --card: #1a2221;
    --ink: #e7ecea;
    --soft: #a4b0ad;
    --line: #33403d;
    --accent: #7fd0c4;
    --wash: #1c302d;
    --on-accent: #0c1514;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 42rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) clamp(1rem, 5vw, 1.5rem); }
h1 { margin: 0; font-size: clamp(1.75rem, 6vw, 2.5rem); font-weight: 650; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 0 0 .5rem; font-size: 1.125rem; line-height: 1.35; }
h3 { margin: 0 0 .5rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: 0 0 .75rem; }
p:last-child, ul:last-child, ol:last-child { margin-bottom: 0; }
ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.4rem; }
li + li { margin-top: .35rem; }
a { color: var(--accent); text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code { font: .9em ui-monospace, "Liberation Mono", monospace; }
.eyebrow { margin: 0 0 .75rem; color: var(--accent); font-weight: 600; }
.lead { margin: 1rem 0 0; color: var(--soft); font-size: 1.125rem; }
.hint, .disclaimer { color: var(--soft); font-size: .9375rem; }
.plain { padding: 0; list-style: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notice { margin: 2rem 0; padding: 1rem 1.25rem; border-radius: 12px; background: var(--wash); }
#reply { margin: 0 0 2rem; scroll-margin-top: 1rem; }
.again { margin-top: 1rem; }
.plain blockquote { margin: .75rem 0 .5rem; }
.plain > li + li { margin-top: .5rem; }
.question {
  width: fit-content; max-width: 90%; margin: 0 0 .75rem auto; padding: .7rem 1.1rem;
  border-radius: 18px 18px 4px 18px; background: var(--accent); color: var(--on-accent);
  font-size: 1.0625rem; font-weight: 500; white-space: pre-line;
}
.reply { padding: 1.25rem clamp(1rem, 4vw, 1.5rem); border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
header + .reply, .reply + .reply { margin-top: 1.5rem; }
.reply > section { margin-bottom: 1.5rem; }
.reply > p + section { margin-top: 1.25rem; }
.label { margin-bottom: .5rem; color: var(--soft); font-size: .9375rem; font-weight: 600; }
.marker { color: var(--soft); font-size: .875rem; font-weight: 400; }
blockquote + p { margin-top: .5rem; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
.disclaimer { padding-top: 1rem; border-top: 1px solid var(--line); }
.urgent { border: 2px solid var(--accent); background: var(--wash); font-size: 1.125rem; }
.urgent a { font-weight: 600; }
.urgent ul { padding: 0; list-style: none; }
.urgent li a { display: block; padding: .65rem 1rem; border: 1px solid var(--accent); border-radius: 12px; background: var(--card); }
.wide { margin-bottom: .75rem; overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
label { display: block; margin-bottom: .5rem; font-weight: 600; }
textarea {
  display: block; width: 100%; padding: .8rem 1rem; border: 1px solid var(--soft); border-radius: 12px;
  background: var(--card); color: inherit; font: inherit; resize: vertical;
}
.row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem; margin-top: .75rem; }
.row p { flex: 1 1 14rem; margin: 0; }
button {
  min-height: 2.75rem; padding: .55rem 1.75rem; border: 1px solid var(--accent); border-radius: 12px;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer;
}
button:hover { filter: brightness(1.08); }
.quiet { padding: .5rem 1rem; background: transparent; color: var(--accent); font-weight: 500; line-height: 1.4; text-align: start; }
.quiet::first-letter { text-transform: uppercase; }
.quiet:hover { background: var(--wash); filter: none; }
footer { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid var(--line); }
footer section { margin-bottom: 1.5rem; }
.operation { margin: 2rem 0; padding: 1.25rem clamp(1rem, 4vw, 1.5rem); border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
.operation h2 code { color: var(--accent); font-weight: 600; }
dl { margin: 0 0 1rem; }
dt { margin-top: .75rem; }
dd { margin: 0; color: var(--soft); }
`;
