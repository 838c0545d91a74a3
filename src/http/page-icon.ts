/** A quotation mark on the accent colour of {@link PAGE_STYLE}, as SVG. */
export const PAGE_ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#0b6a62"/>
<path fill="#fff" d="M8 21v-6c0-3 2-5 5-5v3c-1.5 0-2 .7-2 2h2.5v6zm10.5 0v-6c0-3 2-5 5-5v3c-1.5 0-2 .7-2 2H24v6z"/>
</svg>`;
