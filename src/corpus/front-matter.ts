import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A value of the front matter. `line` counts in the file and is that of its key or dash. */
export type Field =
  | { readonly kind: 'scalar'; readonly line: number; readonly value: unknown }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Field[] }
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly (readonly [string, Field])[] };

/** The head of an article file. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>;
  /** Offset of the first character after the closing `---`. */
  readonly bodyStart: number;
  readonly errors: readonly { readonly line: number; readonly reason: string }[];
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads the YAML between the two `---` lines at the top of a file.
 *
 * Only data is read: `yaml` runs no code, unlike parsers that accept `---js`.
 */
export function readFrontMatter(source: string): FrontMatter {
  const match = FRONT_MATTER.exec(source);
  if (!match) {
    const reason = OPENING.test(source)
      ? 'the front matter that begins here is never closed; add a line "---" after its last field'
      : 'there is no front matter; begin the file with the lines "---", "title: …", "url: …" and "---"';
    return { fields: new Map(), bodyStart: 0, errors: [{ line: 1, reason }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1]!, { lineCounter: lines, prettyErrors: false });
  // The YAML begins on the second line of the file.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const errors = document.errors.map(({ pos, code, message }) => ({
    line: lineAt(pos[0]),
    reason: explain(code, message),
  }));
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    errors.push({ line: 2, reason: 'the front matter has to be lines such as "title: About us"' });
  }
  const root = toField(contents, 2, lineAt);
  const fields = new Map(root.kind === 'map' ? root.entries : []);
  return { fields, bodyStart: match[0].length, errors };
}

function explain(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this name stands twice in the front matter; keep one of them';
  if (code === 'MULTIPLE_DOCS') return 'the front matter ends here for YAML; remove this line';
  const advice = 'check the indentation, or put the text into quotation marks';
  return `the front matter is not valid YAML (${message.split('\n')[0]}); ${advice}`;
}

function toField(node: unknown, line: number, lineAt: (offset: number) => number): Field {
  const lineOf = (child: unknown) => {
    const range = (child as { range?: readonly number[] | null } | null)?.range;
    return range ? lineAt(range[0]!) : line;
  };
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): readonly [string, Field] => {
      const name = isScalar(key) ? String(key.value) : String(key);
      return [name, toField(value, lineOf(key), lineAt)];
    });
    return { kind: 'map', line, entries };
  }
  if (isSeq(node)) {
    return { kind: 'list', line, items: node.items.map((item) => toField(item, lineOf(item), lineAt)) };
  }
  // What is neither (an alias) is no text either, and is refused as such.
  return { kind: 'scalar', line, value: isScalar(node) ? node.value : node };
}
