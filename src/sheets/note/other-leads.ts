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

export type OtherLeadWords = Pick<NoteWords, 'situations' | 'locale'> &
  Readonly<{
    questions: Readonly<Record<string, Readonly<{ short: string }>>>;
    options: OptionNames;
    quoted: (words: string) => string;
  }>;

/** What would make other situations lead, in words; of several options, those that would be new. Pure. */
export const otherLeads = (
  known: readonly SituationShape[],
  now: Situation,
  { situations, questions, options, quoted, locale }: OtherLeadWords
): OtherLead[] =>
  waysToLead(known, now, { comesFor, most: MOST_WAYS }).map(({ situation, changes }) => ({
    id: situation,
    title: situations[situation]?.title ?? situation,
    changes: changes.map(({ question, to }) => ({
      question,
      title: questions[question]?.short ?? question,
      answers: listIn(locale)(
        newIn(to, now.answers[question]).map((option) => quoted(options[question]?.[option] ?? option))
      )
    }))
  }));

function newIn(to: AnswerValue, before: AnswerValue | undefined): readonly string[] {
  if (typeof to === 'string') return [to];
  const added = to.filter((option) => !before?.includes(option));
  return added.length > 0 ? added : to;
}
