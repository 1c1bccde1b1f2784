import type { SituationShape } from '#engine/note/recognition.ts';
import { waysToLead } from '#engine/note/ways-to-lead.ts';
import type { AnswerValue } from '#engine/reason/answers.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import type { OptionNames } from '#knowledge/compile.ts';
import { listIn } from '#texts/format/lists.ts';
import type { NoteWords } from './note-words.ts';

/** How many situations are said to be near. */
const MOST_WAYS = 3;

/** A situation that other answers would put first: to which questions, and how they would have to be answered. */
export type OtherLead = Readonly<{
  id: string;
  title: string;
  changes: readonly Readonly<{ question: string; title: string; answers: string }>[];
}>;

export type OtherLeadWords = Pick<NoteWords, 'situations' | 'locale' | 'texts'> &
  Readonly<{
    questions: Readonly<Record<string, Readonly<{ short: string }>>>;
    options: OptionNames;
    quoted: (words: string) => string;
  }>;

/**
 * What would make other situations lead, in words: of several options, those that would be new, or those that
 * alone would stay; where the facts are kept, only what was not answered, and one more reason to come. Pure.
 */
export const otherLeads = (
  known: readonly SituationShape[],
  now: Situation,
  { situations, questions, options, quoted, locale, texts }: OtherLeadWords,
  keepsFacts = false
): OtherLead[] =>
  waysToLead(known, now, { comesFor, most: MOST_WAYS, keepsFacts }).map(({ situation, changes }) => ({
    id: situation,
    title: situations[situation]?.title ?? situation,
    changes: changes.map(({ question, to }) => {
      const named = (some: readonly string[]) =>
        listIn(locale)(some.map((option) => quoted(options[question]?.[option] ?? option)));
      const wanted = typeof to === 'string' ? [to] : to;
      const added = wanted.filter((option) => !chosenIn(now.answers[question]).includes(option));
      return {
        question,
        title: questions[question]?.short ?? question,
        answers: added.length > 0 ? named(added) : texts.only(named(wanted))
      };
    })
  }));

const chosenIn = (value: AnswerValue | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);
