import type { Questions } from '#engine/reason/situation.ts';
import type { Entry, Said } from './entry.ts';

/** Where two people read the same paper differently; undefined where one of them typed nothing. */
export type EntryDifference = Readonly<
  | { question: string; first: Said | undefined; second: Said | undefined }
  | { words: string; first: string | undefined; second: string | undefined }
>;

/** What tells a difference from the others. */
export const keyOf = (difference: EntryDifference): string =>
  'question' in difference ? `question ${difference.question}` : `words ${difference.words}`;

/** Where two entries of one paper differ: the project first, then question by question. Pure. */
export function entryDifferences(first: Entry, second: Entry, questions: Questions): EntryDifference[] {
  const wordsOf = (id: string): EntryDifference[] => {
    const [one, other] = [first.words.get(id), second.words.get(id)];
    return one === other ? [] : [{ words: id, first: one, second: other }];
  };
  const answersTo = (id: string): EntryDifference[] => {
    const [one, other] = [first.answers.get(id), second.answers.get(id)];
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ question: id, first: one, second: other }];
  };
  return [
    ...wordsOf('name'),
    ...wordsOf('purpose'),
    ...[...questions.values()].flatMap(({ id, objects = [] }) => [
      ...answersTo(id),
      ...objects.flatMap((object) => wordsOf(object.id))
    ])
  ];
}

/** One entry out of two: what they agree on, and of each difference what was chosen; undefined until all are. */
export function settledEntry(
  first: Entry,
  differences: readonly EntryDifference[],
  chosen: ReadonlyMap<string, 'first' | 'second'>
): Entry | undefined {
  const answers = new Map(first.answers);
  const words = new Map(first.words);
  for (const difference of differences) {
    const which = chosen.get(keyOf(difference));
    if (!which) return undefined;
    if ('question' in difference) put(answers, difference.question, difference[which]);
    else put(words, difference.words, difference[which]);
  }
  return { answers, words };
}

function put<Value>(into: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) into.delete(key);
  else into.set(key, value);
}
