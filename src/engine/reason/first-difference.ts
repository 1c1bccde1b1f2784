/**
 * Compares two lists of figures by the first place where they differ, as words in a dictionary: negative
 * where the first list comes before, positive where it comes after, 0 where they are equal.
 */
export function firstDifference(ones: readonly number[], others: readonly number[]): number {
  const place = ones.findIndex((one, index) => one !== others[index]);
  return place === -1 ? 0 : (ones[place] ?? 0) - (others[place] ?? 0);
}
