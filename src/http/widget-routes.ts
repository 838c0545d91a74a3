import { NotFoundError } from '../domain/errors.ts';
import type { Edge } from './edge.ts';
import { assetHeaders, JSON_HEADERS, publicHeaders } from './headers.ts';
import type { Widget } from './widget-files.ts';

const SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/** `/widget.js` for tags that follow updates, and the same under the name of its content. */
export function addWidget({ on, send }: Edge, widget: Widget | null): void {
  const serve = (path: string, content: string | null, headers: ReturnType<typeof assetHeaders>) =>
    on({ method: 'get', path, hide: true, responses: {} }, (c) => {
      if (content === null) throw new NotFoundError('The widget is not built; run npm run build:widget');
      return send(c, 200, content, headers);
    });

  const script = widget?.script ?? null;
  serve('/widget.js', script?.content ?? null, publicHeaders(assetHeaders(SCRIPT_TYPE)));
  const pin = script && { file: script.path, integrity: script.integrity };
  serve('/widget.json', pin && JSON.stringify(pin), JSON_HEADERS);
  for (const { path, content } of widget ? [widget.script, ...widget.panels] : []) {
    serve(path, content, publicHeaders(assetHeaders(SCRIPT_TYPE, 'public, max-age=31536000, immutable')));
  }
}
