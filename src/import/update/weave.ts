/** The items of two lists in one order: that of the first, and what only the second has after what it follows there. */
export function weave<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  const woven = new Set(first);
  const after = new Map<Item | undefined, Item[]>();
  let last: Item | undefined;
  for (const item of second) {
    if (woven.has(item)) last = item;
    else after.set(last, [...(after.get(last) ?? []), item]);
  }
  return [...(after.get(undefined) ?? []), ...first.flatMap((item) => [item, ...(after.get(item) ?? [])])];
}
