import { html } from 'hono/html';

type Html = ReturnType<typeof html>;

export interface PageOptions {
  readonly title: string;
  readonly body: Html;
  /** Path of its style. */
  readonly style?: '/page.css' | '/demo.css';
  /** Whether the chat stands on it, as on a customer's page. */
  readonly hasChat?: boolean;
}

/** What all pages of the service have in common. They load nothing from any other origin. */
export function renderPage({ title, body, style = '/page.css', hasChat = false }: PageOptions): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${style}">
${hasChat ? html`<script type="module" src="/widget.js"></script>` : ''}
</head>
<body>
${body}
</body>
</html>`.toString();
}
