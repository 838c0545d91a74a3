/** Something that can only match a text that has a key of each of its groups. */
interface Keyed {
  readonly groups: readonly (readonly string[])[];
}

/**
 * Looks up what may match a text by the keys of its words, in the order of the table. A message
 * has a few dozen keys and the tables more than a thousand patterns: nearly all are left out unread.
 */
export function indexByKeys<T>(
  items: readonly T[],
  keyedOf: (item: T) => Keyed,
): (keys: ReadonlySet<string>) => readonly T[] {
  const always: number[] = [];
  const byKey = new Map<string, number[]>();
  const rest = items.map((item) => keyedOf(item).groups.slice(1));
  for (const [position, item] of items.entries()) {
    const [rarest] = keyedOf(item).groups;
    if (rarest === undefined) always.push(position);
    for (const key of rarest ?? []) {
      const positions = byKey.get(key);
      if (positions) positions.push(position);
      else byKey.set(key, [position]);
    }
  }
  return (keys) => {
    const found = new Set(always);
    for (const key of keys) for (const position of byKey.get(key) ?? []) found.add(position);
    const hasAll = (position: number) => rest[position]!.every((group) => group.some((key) => keys.has(key)));
    return [...found]
      .filter(hasAll)
      .sort((a, b) => a - b)
      .map((position) => items[position]!);
  };
}
