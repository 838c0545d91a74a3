import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { renderPage } from './page-frame.ts';

/** The OpenAPI document as {@link OpenAPIHono} generates it. */
type OpenApi = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The parts of JSON Schema that our own document uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

type Html = ReturnType<typeof html>;

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[];
  readonly requestBody?: Body;
  readonly responses?: Readonly<Record<string, Body & { readonly description?: string }>>;
}

/**
 * The page at `/docs`: the OpenAPI document for people.
 *
 * The usual viewers load themselves from a CDN, which tells it who reads, and weigh megabytes.
 */
export function renderDocsPage(document: OpenApi): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) =>
      renderOperation(`${method.toUpperCase()} ${path}`, operation),
    ),
  );
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>);
  const body = html`<main>
<header>
<p class="eyebrow">Version ${document.info.version}</p>
<h1>${document.info.title} API</h1>
<p class="lead">Also as <a href="/openapi.json">OpenAPI 3.1</a>. ${document.info.description}</p>
</header>
${operations}
<h1>Schemas</h1>
${schemas.map(([name, schema]) => renderSchema(name, schema))}
</main>`;
  return renderPage({ title: `${document.info.title} API`, body });
}

function renderOperation(title: string, operation: Operation) {
  const parameters = operation.parameters ?? [];
  const responses = Object.entries(operation.responses ?? {});
  return html`<section class="operation">
<h2><code>${title}</code></h2>
<p><strong>${operation.summary}</strong></p>
<p>${renderText(operation.description)}</p>
<dl>
${parameters.map(({ name, description }) => html`<dt><code>${name}</code></dt><dd>${renderText(description)}</dd>`)}
${operation.requestBody ? html`<dt>Body</dt><dd>${renderBody(operation.requestBody)}</dd>` : ''}
${responses.map(([status, response]) => html`<dt>${status}</dt><dd>${renderText(response.description)}. ${renderBody(response)}</dd>`)}
</dl>
</section>`;
}

function renderBody({ content = {} }: Body) {
  const types = Object.entries(content);
  return types.map(([type, { schema = {} }]) => html`<code>${type}</code>: ${renderType(schema)}. `);
}

function renderSchema(name: string, schema: Schema) {
  const fields = Object.entries(schema.properties ?? {});
  return html`<section class="operation" id="${name}">
<h2><code>${name}</code></h2>
${schema.description ? html`<p>${renderText(schema.description)}</p>` : ''}
<dl>
${fields.map(
  ([
    field,
    type,
  ]) => html`<dt><code>${field}</code> ${renderType(type)}${schema.required?.includes(field) ? '' : ', optional'}</dt>
<dd>${renderText(type.description)}</dd>`,
)}
</dl>
</section>`;
}

function renderType(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/components/schemas/', '');
    return html`<a href="#${name}">${name}</a>`;
  }
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return joinWithOr(variants.map(renderType));
  // A description beside a reference comes as `allOf` of the two.
  const [reference] = schema.allOf ?? [];
  if (reference) return renderType(reference);
  if (schema.items)
    return html`list of ${renderType(schema.items)}${limit('at most', schema.maxItems, 'items')}`;
  if (schema.enum) return joinWithOr(schema.enum.map((value) => html`<code>${value}</code>`));
  return html`${[schema.type ?? 'object'].flat().join(' or ')}${limit('at most', schema.maxLength, 'characters')}`;
}

/** Descriptions mark code with backticks, as the OpenAPI format allows. */
function renderText(text = ''): Html {
  return html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function joinWithOr(parts: readonly Html[]): Html {
  return html`${parts.map((part, i) => (i === 0 ? part : html` or ${part}`))}`;
}

function limit(words: string, value: number | undefined, unit: string): string {
  return value === undefined ? '' : ` (${words} ${value} ${unit})`;
}
