import { describe, expect, it } from 'vitest';
import { FAKE_HOUSE } from '../testing/fake-assistant.ts';
import { createTestApp } from '../testing/test-app.ts';

/** Any node of the document. */
interface Node {
  [key: string]: Node;
}

const app = createTestApp();
const document = (await (await app.request('/openapi.json')).json()) as Node;
const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    operation,
  })),
);

function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' ? [String(value)] : references(value),
  );
}

describe('the OpenAPI document', () => {
  it('is of version 3.1 and carries the disclaimer', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Vouch', version: expect.any(String) },
    });
    expect(JSON.stringify(document.info)).toContain(FAKE_HOUSE.disclaimer);
  });

  it('describes every route but the files of our pages', () => {
    const routes = app.routes.filter((route) => route.method !== 'ALL');
    const served = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const files = ['/demo.css', '/icon.svg', '/page.css', '/widget.js', '/widget.json'].map(
      (file) => `GET ${file}`,
    );
    expect([...operations.map(({ name }) => name), ...files].sort()).toEqual(served.sort());
  });

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(operations)('describes $name, its parameters and all its responses', ({ path, operation }) => {
    expect(operation).toMatchObject({ summary: expect.any(String), description: expect.any(String) });
    const parameters = Object.values(operation.parameters ?? {}).map((parameter) => parameter.name);
    expect(parameters).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    for (const response of Object.values(operation.responses ?? {})) {
      expect(response).toMatchObject({ description: expect.any(String), content: expect.any(Object) });
    }
  });

  it('has everything that it refers to', () => {
    const names = Object.keys(document.components?.schemas ?? {}).map(
      (name) => `#/components/schemas/${name}`,
    );
    expect(names).toEqual(expect.arrayContaining(references(document)));
  });

  it('describes every field of every schema', () => {
    const schemas = document.components?.schemas ?? {};
    for (const [name, schema] of Object.entries(schemas)) {
      for (const [field, type] of Object.entries(schema.properties ?? {})) {
        const target = schemas[String(type.$ref).replace('#/components/schemas/', '')];
        expect(type.description ?? target?.description, `${name}.${field}`).toEqual(expect.any(String));
      }
    }
  });

  it('allows null where the reply may have none', () => {
    const { support } = document.components?.schemas?.Answer?.properties ?? {};
    expect(support?.anyOf).toContainEqual({ type: 'null' });
  });

  it('states the limits of a question', () => {
    expect(document.components?.schemas?.ChatRequest).toMatchObject({
      additionalProperties: false,
      required: ['question'],
      properties: { question: { minLength: 1, maxLength: 1000 }, history: { maxItems: 6 } },
    });
  });
});
