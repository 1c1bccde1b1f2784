/** A word that says something, or a figure. */
const TELLING = /\p{L}{4,}|\d+/gu;

/** Whether words say more than who they come from: “the request” of those who ask says nothing of it. */
export function adds(words: string, from: string): boolean {
  const known = new Set(from.match(TELLING) ?? []);
  return (words.match(TELLING) ?? []).filter((word) => !known.has(word)).length > 1;
}
