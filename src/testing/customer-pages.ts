import type { Widget } from '../http/widget-files.ts';

/** A page of a customer's website with the widget on it. */
export function toCustomerPage(path: string, service: string, widget: Widget): string {
  const tag = (data = '') => `<script type="module" src="${service}/widget.js" ${data}></script>`;
  const page = (body: string, attributes = 'lang="en"') =>
    `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><meta name="color-scheme" content="light dark"></head><body><main><h1>A clinic</h1><p>Text.</p><p><a href="#x">A link</a></p>${body}</main></body></html>`;
  const inline = `<vouch-chat mode="inline" endpoint="${service}/"></vouch-chat>`;
  const pages: Record<string, string> = {
    '/hostile': page(
      `<style>html{font-size:40px} *{all:unset!important} *,vouch-chat{color:red!important;background:yellow!important;display:none!important;position:static!important;transform:rotate(9deg)} html,body,main{display:block!important} div{z-index:2147483647!important}</style>${tag()}`,
    ),
    '/two': page(`${inline}<vouch-chat id="second" endpoint="${service}/"></vouch-chat>${tag()}`),
    '/dark': page(`<style>body{background:#111;color:#eee}a{color:#9cf}</style>${tag()}`),
    '/rtl': page(tag(), 'lang="en" dir="rtl"'),
    '/es': page(tag(), 'lang="es"'),
    '/theme': page(`<style>vouch-chat{--vouch-accent:#ffe680;--vouch-muted:#ccc}</style>${tag()}`),
    '/pinned': page(
      `<script type="module" crossorigin src="${service}${widget.script.path}" integrity="${widget.script.integrity}"></script>`,
    ),
    '/sandbox': page(
      '<iframe sandbox="allow-scripts" src="/frame" title="Chat" width="600" height="700"></iframe>',
    ),
  };
  return pages[path] ?? page(tag());
}
