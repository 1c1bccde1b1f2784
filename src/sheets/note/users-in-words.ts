import type { Situation } from '#engine/reason/situation.ts';
import type { users } from '#knowledge/questions/identify/users.ts';
import { listIn } from '#texts/format/lists.ts';
import type { NoteWords, Slots } from './note-words.ts';

const USERS = 'users' satisfies typeof users.id;
/** More kinds of users than this would make a sentence that nobody says. */
const MOST = 2;

/** Those who use it, “the schools and the local authorities that use it”, or “whoever uses it”. */
export function usersInWords(
  { answers }: Pick<Situation, 'answers'>,
  { common, locale, texts }: Pick<NoteWords, 'locale' | 'texts'> & Readonly<{ common: Slots }>
): string {
  const answer = answers[USERS];
  const names = (Array.isArray(answer) ? answer : []).flatMap((id: string) => common.users[id] ?? []);
  return names.length > 0 && names.length <= MOST
    ? texts.users.named(listIn(locale)(names))
    : texts.users.whoever;
}
