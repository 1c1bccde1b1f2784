import type { Judgement } from '#engine/advise/judge.ts';
import type { Recognition } from '#engine/note/recognition.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import { because, type ItemLine } from '#sheets/workshop/item-line.ts';
import type { NoteWords } from './note-words.ts';

/** Which situation leads, why, and which ones somebody may choose instead. */
export type Recognised = Readonly<{
  title: string;
  lead: Readonly<{ id: string; title: string; summary: string }> | undefined;
  because: ItemLine['because'];
  /** Those that were recognised first, then every other. */
  choices: readonly Readonly<{ id: string; title: string }>[];
}>;

/** The situation that was recognised, in words. Pure. */
export function recognisedIn(
  { lead, companion, others }: Recognition,
  words: Pick<NoteWords, 'situations' | 'texts'> & QuestionWords
): Recognised {
  const named = (id: string) => ({ id, title: words.situations[id]?.title ?? id });
  const first = [companion, ...others].flatMap((one) => (one ? [one.advice.id] : []));
  const rest = Object.keys(words.situations).filter((id) => id !== lead?.advice.id && !first.includes(id));
  return {
    title: words.texts.recognised,
    lead: lead && { ...named(lead.advice.id), summary: words.situations[lead.advice.id]?.summary ?? '' },
    because: lead && because(words.texts.because, questionsBehind(lead), words),
    choices: [...first, ...rest].map(named)
  };
}

/** The questions whose answers speak for it. */
const questionsBehind = ({ criteria }: Judgement): string[] => [
  ...new Set(criteria.filter(({ verdict }) => verdict === 'yes').flatMap(({ answers }) => answers))
];
