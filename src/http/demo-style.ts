/** The style of the page at `/`, as text: neither Node nor a Worker has to read a disk for it. */
export const DEMO_STYLE = `:root {
  color-scheme: light dark;
  --ground: light-dark(#fbfaf7, #121817);
  --card: light-dark(#ffffff, #1a2221);
  --ink: light-dark(#1d2524, #e7ecea);
  --soft: light-dark(#55605e, #a9b5b2);
  --line: light-dark(#e2e4de, #303c39);
  --accent: light-dark(#0b6a62, #7fd0c4);
  --on-accent: light-dark(#ffffff, #0c1514);
  --wash: light-dark(#e8f1ef, #1c2b29);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
}
.bar, main, footer { max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
h1, h2, h3, p, ul, ol { margin: 0; }
h1 { font-size: clamp(2.125rem, 5vw, 3.5rem); font-weight: 650; line-height: 1.1; letter-spacing: -.025em; text-wrap: balance; }
h2 { margin-bottom: 1.25rem; font-size: 1.75rem; font-weight: 650; letter-spacing: -.015em; line-height: 1.2; }
h3 { margin-bottom: .5rem; font-size: 1.125rem; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .75rem 1rem; background: var(--card); }
.skip:focus { top: 1rem; }
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem 2rem; padding-block: 1.5rem; }
.brand a { display: flex; align-items: center; gap: .75rem; color: inherit; font-weight: 650; text-decoration: none; }
.brand a::first-letter { text-transform: uppercase; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .375rem 0; color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main > section { padding-block: clamp(2rem, 6vw, 4rem); }
.hero { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: clamp(2rem, 6vw, 4rem); align-items: center; }
.lead { margin-top: 1.25rem; color: var(--soft); font-size: 1.1875rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; margin-top: 2rem; }
.actions a { display: inline-block; padding: .75rem 1.5rem; border: 1px solid var(--accent); border-radius: 999px; background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
.actions .second { border-color: transparent; background: none; padding-inline: 0; color: var(--accent); text-decoration: underline; }
.landscape { width: 100%; height: auto; border-radius: 24px; }
.sky { fill: var(--wash); }
.sun { fill: light-dark(#f3cf9b, #c99f6a); }
.far { fill: light-dark(#b9d6d0, #274641); }
.near { fill: light-dark(#7db3aa, #2f5f57); }
.water { fill: light-dark(#0b6a62, #12403b); opacity: .85; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.25rem; padding: 0; list-style: none; }
.cards li { padding: 1.5rem; border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
.cards p { color: var(--soft); }
.quiet p { max-width: 46rem; }
.quiet p + p { margin-top: 1rem; color: var(--soft); }
.plain { margin-bottom: 1.25rem; padding: 0; list-style: none; }
.plain li { padding-block: .125rem; }
footer { padding-block: 2rem 6rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9375rem; }
`;
