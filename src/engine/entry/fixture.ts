import { DONT_KNOW } from '#engine/reason/answers.ts';
import { letterOf, type Codes } from './codes.ts';
import type { Entry } from './entry.ts';

/** The things of an entry as one types them from the paper, one by one. */
export const thingsTyped = ({ answers, words }: Entry, codes: Codes): string[] => [
  ...[...words].map(([id, text]) => `${codes.ofWords.get(id) ?? ''} ${quoted(text)}`),
  ...[...answers].map(([question, { value, note }]) => {
    const letters =
      value === DONT_KNOW ? '?' : [value ?? []].flat().map((option) => letterOf(codes, question, option));
    return `${codes.ofQuestion.get(question) ?? ''}${[letters].flat().join('')}${note && ` ${quoted(note)}`}`;
  })
];

/** Words between quotes that they do not hold. */
const quoted = (text: string): string => (text.includes('"') ? `«${text}»` : `"${text}"`);
