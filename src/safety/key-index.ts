/** Something that can only match a text that has one of its keys; `null` when any text may match. */
interface Keyed {
  readonly triggers: readonly string[] | null;
}

/**
 * Looks up what may match a text by the keys of its words, in the order of the table. A message
 * has a few dozen keys and the tables a thousand patterns: nearly all are left out unread.
 */
export function indexByKeys<T>(
  items: readonly T[],
  keyedOf: (item: T) => Keyed,
): (keys: ReadonlySet<string>) => readonly T[] {
  const always: number[] = [];
  const byKey = new Map<string, number[]>();
  for (const [position, item] of items.entries()) {
    const { triggers } = keyedOf(item);
    if (triggers === null) always.push(position);
    for (const key of triggers ?? []) byKey.set(key, [...(byKey.get(key) ?? []), position]);
  }
  return (keys) => {
    const found = new Set(always);
    for (const key of keys) for (const position of byKey.get(key) ?? []) found.add(position);
    return [...found].sort((a, b) => a - b).map((position) => items[position]!);
  };
}
