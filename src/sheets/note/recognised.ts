import type { Judgement } from '#engine/advise/judge.ts';
import type { Recognition } from '#engine/note/recognition.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import { because, type ItemLine } from '#sheets/workshop/item-line.ts';
import type { NoteWords } from './note-words.ts';

/** A situation that speaks in the note, and the answers that speak for it. */
export type SpeakingSituation = Readonly<{
  id: string;
  title: string;
  summary: string;
  because: ItemLine['because'];
}>;

/** Which situation leads and which accompanies, why, and which ones somebody may choose instead. */
export type Recognised = Readonly<{
  title: string;
  lead: SpeakingSituation | undefined;
  companion: SpeakingSituation | undefined;
  /** Those that were recognised first, then every other; the one that leads is not among them. */
  choices: readonly Readonly<{ id: string; title: string }>[];
}>;

/** The situations that were recognised, in words. Pure. */
export function recognisedIn(
  { lead, companion, others }: Recognition,
  words: Pick<NoteWords, 'situations' | 'texts'> & QuestionWords
): Recognised {
  const named = (id: string) => ({ id, title: words.situations[id]?.title ?? id });
  const speaking = (one: Judgement): SpeakingSituation => ({
    ...named(one.advice.id),
    summary: words.situations[one.advice.id]?.summary ?? '',
    because: because(words.texts.because, questionsBehind(one), words)
  });
  const first = [companion, ...others].flatMap((one) => (one ? [one.advice.id] : []));
  const rest = Object.keys(words.situations).filter((id) => id !== lead?.advice.id && !first.includes(id));
  return {
    title: words.texts.recognised,
    lead: lead && speaking(lead),
    companion: companion && speaking(companion),
    choices: [...first, ...rest].map(named)
  };
}

/** The questions whose answers speak for it. */
const questionsBehind = ({ criteria }: Judgement): string[] => [
  ...new Set(criteria.filter(({ verdict }) => verdict === 'yes').flatMap(({ answers }) => answers))
];
