import type { NoteEntry } from '#knowledge/note-entry.ts';
import { saySame } from './alike.ts';
import type { NoteStep } from './note-steps.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

/** The texts of law that no length takes away. */
const LAW_KEPT = 2;
/** A shorter sentence shares a word or two with any other. */
const FEWEST_WORDS = 6;
/** From this share of common words on, a sentence is taken for one that a step says. */
const ALIKE = 0.55;

/**
 * What the situation that accompanies answers, as far as it changes something: what the one that leads says already,
 * or has one do, is not said a second time.
 */
export function besideSaid(
  { answer }: NoteEntry,
  lead: NoteEntry,
  steps: readonly NoteStep[],
  speaker: Speaker
): readonly NoteLine[] {
  const told = [
    ...linesOf([...lead.facts, ...lead.law.filter(speaker.says).slice(0, LAW_KEPT)], speaker).map(textOf),
    ...steps.flatMap(({ title, first, done }) => [title, first, done])
  ]
    .flatMap(sentencesOf)
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS);
  const isSaid = (sentence: string) => told.some((one) => saySame(one, sentence, ALIKE));
  const [first, ...more] = linesOf(answer.flatMap(withoutDays), speaker);
  // What follows an answer speaks of it: it says nothing without it.
  return first && !sentencesOf(first.text).every(isSaid) ? [first, ...more] : [];
}

const textOf = ({ text }: NoteLine): string => text;
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\s[:;]\s/u);

/** What has a day of its own is a step of the situation that says it: beside another, it would be an order without one. */
function withoutDays(line: NoteEntry['answer'][number]): NoteEntry['answer'] {
  const said = line.text
    .split(/(?<=[.!?])\s/u)
    .filter((sentence) => !/\{(?:in-\d|decision-date|ending-date)|cette semaine|this week/u.test(sentence))
    .filter(
      (sentence, place) => place > 0 || !/^(?:D’ici là|Until then|By then|Meanwhile)(?=[\s,])/u.test(sentence)
    );
  return said.length > 0 ? [{ ...line, text: said.join(' ') }] : [];
}
