import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A value of the front matter and the line of the file where its key stands. */
export interface Field {
  readonly value: unknown;
  readonly line: number;
}

/** The head of an article file. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>;
  /** Offset of the first character after the closing `---`. */
  readonly bodyStart: number;
  readonly errors: readonly { readonly line: number; readonly reason: string }[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads the YAML between the two `---` lines at the top of a file.
 *
 * Only data is read: `yaml` runs no code, unlike parsers that accept `---js`.
 */
export function readFrontMatter(source: string): FrontMatter {
  const match = FRONT_MATTER.exec(source);
  if (!match) {
    const reason = 'there is no front matter; begin the file with "---", title, url, and "---"';
    return { fields: new Map(), bodyStart: 0, errors: [{ line: 1, reason }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1]!, { lineCounter: lines, uniqueKeys: true });
  // The YAML begins on the second line of the file.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const errors = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    reason: `the front matter is not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line.*$/, '')}`,
  }));
  const fields = new Map<string, Field>();
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const line = lineAt(key.range?.[0] ?? 0);
      fields.set(String(key.value), { value: toPlain(value), line });
    }
  }
  return { fields, bodyStart: match[0].length, errors };
}

function toPlain(node: unknown): unknown {
  const hasPlain = typeof node === 'object' && node !== null && 'toJSON' in node;
  return hasPlain ? (node as { toJSON(): unknown }).toJSON() : node;
}
