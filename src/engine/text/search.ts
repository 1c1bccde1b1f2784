/** Something that can be found: its title weighs more than its text. */
export type Findable = Readonly<{ title: string; text: string }>;

/** Letters only, without accents or capitals, so that « Financeur » finds “financeur”. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The entries that contain every word of the query, anywhere; those whose title contains them
 * first, then in their order. Nothing for a query without a word of two letters.
 */
export function found<Entry extends Findable>(entries: readonly Entry[], query: string): Entry[] {
  const words = plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const inTitle: Entry[] = [];
  const inText: Entry[] = [];
  for (const entry of entries) {
    const title = plain(entry.title);
    const all = `${title} ${plain(entry.text)}`;
    if (words.every((word) => title.includes(word))) inTitle.push(entry);
    else if (words.every((word) => all.includes(word))) inText.push(entry);
  }
  return [...inTitle, ...inText];
}
