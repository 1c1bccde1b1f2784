/** The letters of options; those that a hand makes like a figure are left out. */
export const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

/** A question on paper, and its options in the order of their letters; some may have been withdrawn since. */
export type CodedQuestion = Readonly<{ id: string; options: readonly string[] }>;

/** What a code on paper stands for, and under which code something stands. */
export type Codes = Readonly<{
  questions: ReadonlyMap<string, CodedQuestion>;
  /** What is said in one’s own words: “name”, “purpose”, or the object. */
  words: ReadonlyMap<string, string>;
  ofQuestion: ReadonlyMap<string, string>;
  ofWords: ReadonlyMap<string, string>;
}>;

/** Codes from their list: behind each question its code, then its options; behind each object its code. */
export function codesFrom(
  questions: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>
): Codes {
  const coded = Object.entries(questions).map(([id, line]) => {
    const [code = '', ...options] = line.split(' ');
    return { id, code, options };
  });
  return {
    questions: new Map(coded.map(({ id, code, options }) => [code, { id, options }])),
    words: new Map(Object.entries(words).map(([id, code]) => [code, id])),
    ofQuestion: new Map(coded.map(({ id, code }) => [id, code])),
    ofWords: new Map(Object.entries(words))
  };
}

/** The letter of an option of a question; '' where it has none. */
export function letterOf(codes: Codes, question: string, option: string): string {
  const place = codes.questions.get(codes.ofQuestion.get(question) ?? '')?.options.indexOf(option) ?? -1;
  return LETTERS[place] ?? '';
}
