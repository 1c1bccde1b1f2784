import { smallFirst } from '#engine/text/small-first.ts';
import type { outcomeBuilding } from '#knowledge/advice/outcome/outcome-building.ts';
import type { outcomeDuplicate } from '#knowledge/advice/outcome/outcome-duplicate.ts';
import type { outcomeEstablished } from '#knowledge/advice/outcome/outcome-established.ts';
import type { outcomeReenclosure } from '#knowledge/advice/outcome/outcome-reenclosure.ts';
import type { NoteWords } from './note-words.ts';

const YES = 'outcome-established' satisfies (typeof outcomeEstablished)['id'];
const NEARLY = 'outcome-building' satisfies (typeof outcomeBuilding)['id'];

/** What warns says what may happen to it, not what it is. */
const warnings: readonly string[] = [
  'outcome-reenclosure' satisfies (typeof outcomeReenclosure)['id'],
  'outcome-duplicate' satisfies (typeof outcomeDuplicate)['id']
];

/** The frank answer to “is it a commons?”, with the name of what it is: the first outcome retained. Pure. */
export function verdictInWords(
  outcomes: readonly string[],
  words: Pick<NoteWords, 'outcomes' | 'texts'>
): string {
  const named = outcomes.filter((one) => words.outcomes[one] !== undefined);
  const id = named.find((one) => !warnings.includes(one)) ?? named[0];
  const { yes, nearly, no, early } = words.texts.verdict;
  if (id === undefined) return early;
  const called = smallFirst(words.outcomes[id] ?? '');
  if (id === YES) return yes(called);
  return id === NEARLY ? nearly(called) : no(called);
}
