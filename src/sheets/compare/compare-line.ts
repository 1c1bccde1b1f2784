/** A line of a comparison: a sentence, what is said beside it ('' where nothing), where it leads. */
export type CompareLine = Readonly<{
  text: string;
  note: string;
  link?: Readonly<{ url: string; lang: string }>;
}>;

export const line = (text: string, note = ''): CompareLine => ({ text, note });
