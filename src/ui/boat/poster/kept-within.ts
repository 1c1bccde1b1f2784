/**
 * Of these items as many as fit together, those of most weight first, each in its place; one that does not fit
 * makes room for the next. What is left keeps its order.
 */
export function keptWithin<Item extends Readonly<{ id: string }>>(
  items: readonly Item[],
  byWeight: readonly string[],
  fits: (some: readonly Item[]) => boolean
): Readonly<{ kept: readonly Item[]; left: readonly Item[] }> {
  let kept: readonly Item[] = [];
  for (const id of byWeight) {
    const more = items.filter((item) => item.id === id || kept.includes(item));
    if (fits(more)) kept = more;
  }
  return { kept, left: items.filter((item) => !kept.includes(item)) };
}
