/** Style of the report: readable from 320 pixels on, light and dark. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f5f7;--line:#8c959f;--good:#116329;--bad:#a40e26;--c0:#0550ae;--c1:#8250df;--c2:#953800;--c3:#116329;--c4:#a40e26}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--soft:#161b22;--line:#7d8590;--good:#56d364;--bad:#ff7b72;--c0:#79c0ff;--c1:#d2a8ff;--c2:#ffa657;--c3:#56d364;--c4:#ff7b72}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:70rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem;border-bottom:1px solid var(--line)}
.pass{color:var(--good)}.fail{color:var(--bad)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.75rem}
.card{background:var(--soft);padding:.75rem;border-radius:.5rem}.card strong{display:block;font-size:1.6rem}.card span{display:block;font-size:.85rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem;min-width:40rem}caption{text-align:left;padding:.5rem 0;font-weight:600}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:4rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem}figure{margin:0}svg{width:100%;height:auto}svg text{font-size:11px;fill:var(--ink)}
.axis{stroke:var(--line)}.line{fill:none;stroke-width:2}.dot{fill:var(--c0)}
.line-0{stroke:var(--c0)}.line-1{stroke:var(--c1)}.line-2{stroke:var(--c2)}.line-3{stroke:var(--c3)}.line-4{stroke:var(--c4)}
.key{font-size:.85rem;border-left:.8rem solid;padding-left:.3rem;display:inline-block;margin-right:.6rem}.key-0{border-color:var(--c0)}.key-1{border-color:var(--c1)}.key-2{border-color:var(--c2)}.key-3{border-color:var(--c3)}.key-4{border-color:var(--c4)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}label{display:flex;flex-direction:column;font-size:.85rem}
input,select,button{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:.3rem;padding:.4rem;max-width:100%;min-height:2.75rem}
:focus-visible{outline:3px solid var(--c0);outline-offset:2px}
.case{background:var(--soft);padding:.5rem .75rem;border-radius:.5rem;margin:.5rem 0;overflow-wrap:anywhere}.case p{margin:.2rem 0}.case small{color:var(--ink)}
`;
