import type {
  MoneyRemark,
  NoteLines,
  Occasion,
  Remark,
  Saying,
  Step,
  StepWords
} from '#engine/note/remark.ts';
import type { Locale } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { slotsIn } from '#engine/text/weaving.ts';
import { excludedBy } from './excluded-together.ts';
import { commonLines } from './note/common-lines.ts';
import { stopsHarm } from './note/harm.ts';
import { licenceOfParts, licenceToName } from './note/licence-names.ts';
import { offerLines } from './note/offer-lines.ts';
import { freeToUse } from './note/offer-terms.ts';
import { motiveLines } from './note/motive-lines.ts';
import { questionTopics } from './note/question-topics.ts';
import { standingsIn } from './note/standings.ts';
import { userNames } from './note/user-names.ts';
import { objects, type Fallback } from './objects.ts';
import { partOf } from './part-of.ts';
import { partNames } from './part-words.ts';
import { situations } from './situations/index.ts';
import { wordless } from './wordless.ts';

/** A sentence of a note in one language. */
export type RemarkEntry = Occasion & Readonly<{ text: string }>;
export type MoneyEntry = Omit<MoneyRemark, Locale> & Readonly<{ text: string }>;
export type SayingEntry = Occasion & Readonly<{ called?: string; to: string; says: string }>;
export type StepEntry = Omit<Step, Locale> & StepWords;
export type ExclusionEntry = Readonly<{
  advice: readonly string[];
  when?: Condition;
  leading?: true;
  text: string;
}>;

/** What a situation, or every project, may put into a note, in one language. */
export type NoteEntry = Readonly<{
  /** What brings somebody that it deals with by name. */
  reasons: readonly string[];
  answer: readonly RemarkEntry[];
  facts: readonly RemarkEntry[];
  steps: readonly StepEntry[];
  never: readonly ExclusionEntry[];
  money: readonly MoneyEntry[];
  law: readonly RemarkEntry[];
  home: readonly RemarkEntry[];
  say: readonly SayingEntry[];
  risk: readonly RemarkEntry[];
  stop: readonly RemarkEntry[];
  find: readonly RemarkEntry[];
}>;

/** What a note answers to one thing that brings somebody, in one language. */
export type MotiveEntry = Readonly<{ title: string; lines: readonly RemarkEntry[] }>;

/** What a clause of a question may ask, and what answers it: lines of its own, or those of something that brings people. */
export type TopicEntry = Readonly<{ asks: readonly string[]; when?: Condition }> &
  (Readonly<{ motive: string }> | MotiveEntry);

/** What a note says where the person gave no words of their own, by object. */
export type FallbackEntries = Readonly<
  Record<string, readonly Readonly<{ when: Condition; text: string }>[]>
>;

/** The licence of one kind of thing: the first name whose condition is met, where it is shared and not free yet. */
export type LicenceEntry = Readonly<{
  shared: Condition;
  free: Condition;
  proposed: Condition;
  label: string;
  names: FallbackEntries[string];
  others: FallbackEntries[string];
}>;

const bare = <One extends Readonly<{ when?: Condition; unless?: Condition }>>(one: One): One => ({
  ...one,
  ...(one.when ? { when: wordless(one.when) } : {}),
  ...(one.unless ? { unless: wordless(one.unless) } : {})
});

const remarkIn = (locale: Locale, { fr, en, ...rest }: Remark): RemarkEntry => ({
  ...bare(rest),
  text: { fr, en }[locale]
});

const sayingIn = (locale: Locale, { fr, en, ...rest }: Saying): SayingEntry => ({
  ...bare(rest),
  ...{ fr, en }[locale]
});

const stepIn = (locale: Locale, { fr, en, ...rest }: Step): StepEntry => ({
  ...bare(rest),
  ...{ fr, en }[locale]
});

const wordsOf = (words: string | Readonly<Record<string, string>>): string[] =>
  typeof words === 'string' ? [words] : Object.values(words);

/** What brings somebody that these lines name: their offer, whom they must convince. */
function reasonsNamedIn(lines: NoteLines): string[] {
  const named = new Set(
    Object.values(lines)
      .flat()
      .flatMap((line) => [
        ...wordsOf(line.fr).flatMap(slotsIn),
        ...('called' in line && line.called !== undefined ? [line.called] : [])
      ])
  );
  return Object.entries(motiveLines).flatMap(([id, { names = [] }]) =>
    names.some((name) => named.has(name)) ? [id] : []
  );
}

function entryOf(lines: NoteLines, locale: Locale): NoteEntry {
  const remarks = (some: readonly Remark[]) => some.map((one) => remarkIn(locale, one));
  return {
    reasons: reasonsNamedIn(lines),
    answer: remarks(lines.answer),
    facts: remarks(lines.facts),
    steps: lines.steps.map((one) => stepIn(locale, one)),
    never: lines.never.map(({ fr, en, ...rest }) => ({ ...bare(rest), text: { fr, en }[locale] })),
    money: lines.money.map(({ fr, en, ...rest }) => ({ ...bare(rest), text: { fr, en }[locale] })),
    law: remarks(lines.law),
    home: remarks(lines.home),
    say: lines.say.map((one) => sayingIn(locale, one)),
    risk: remarks(lines.risk),
    stop: remarks(lines.stop),
    find: remarks(lines.find)
  };
}

/** What one situation puts into a note. Throws where there is none of that name. */
export function noteIn(locale: Locale, id: string): NoteEntry {
  const found = situations.find((one) => one.id === id);
  if (!found) throw new Error(`No situation is called “${id}”.`);
  const entry = entryOf(found.note, locale);
  return {
    ...entry,
    never: entry.never.map((line) => ({ ...line, advice: excludedBy(id, line.advice) }))
  };
}

/** What stands among the slots, which the plan needs too, stands there alone. */
const withoutSlots = ({ steps: _steps, ...entry }: NoteEntry): Omit<NoteEntry, 'steps'> => ({
  ...entry,
  answer: entry.answer.filter((one) => !stopsHarm(one))
});

const phrasesIn = (some: readonly Fallback[], locale: Locale) =>
  some.map(({ when, fr, en }) => ({ when: wordless(when), text: { fr, en }[locale] }));

/** What every note asks for, what stands in the place of words that a project did not give, and how what it answered is called. */
export const noteSlotsIn = (locale: Locale) => ({
  /** What every note asks for, whatever leads. */
  steps: entryOf(commonLines, locale).steps,
  /** What stops a harm to somebody: a note and a plan open with it. */
  harm: commonLines.answer.filter(stopsHarm).map((one) => remarkIn(locale, one)),
  /** What is answered to an offer or a demand, where the situation that leads does not say it better. */
  replies: offerLines.map((one) => remarkIn(locale, one)),
  fallbacks: Object.fromEntries(
    Object.entries<readonly Fallback[]>(objects).map(([id, some]) => [id, phrasesIn(some, locale)])
  ) as FallbackEntries,
  /** Which licence is signed for each kind of thing that is shared, and what is written where nothing is known of it. */
  licences: licenceOfParts.map(({ shared, free, proposed, label, names, others }): LicenceEntry => ({
    shared: wordless(shared),
    free: wordless(free),
    proposed: wordless(proposed),
    label: label[locale],
    names: phrasesIn(names, locale),
    others: phrasesIn(others, locale)
  })),
  licenceToName: licenceToName[locale],
  /** When whoever asks may use it already: they pay for nothing. */
  freeToUse: wordless(freeToUse),
  /** What each kind of resource is called in a sentence. */
  parts: Object.fromEntries(
    Object.entries(partOf).map(([kind, part]) => [kind, partNames[part][locale]])
  ) as Readonly<Record<string, string>>,
  /** Those who use it, by the option of the question that asks. */
  users: Object.fromEntries(Object.entries(userNames).map(([id, names]) => [id, names[locale]])) as Readonly<
    Record<string, string>
  >
});

/** What every project may find in its note, but what the plan needs too. */
export const commonNoteIn = (locale: Locale) => ({
  note: withoutSlots(entryOf(commonLines, locale)),
  /** What the project is, what holds and what is missing, by outcome. */
  standings: standingsIn(locale),
  /** What is answered to each thing that brings somebody, by the option of the question that asks. */
  motives: Object.fromEntries(
    Object.entries(motiveLines).map(([id, { title, lines }]) => [
      id,
      { title: title[locale], lines: lines.map((one) => remarkIn(locale, one)) }
    ])
  ) as Readonly<Record<string, MotiveEntry>>,
  /** What the clauses of a question may ask. */
  topics: questionTopics.map(({ asks, when, ...topic }): TopicEntry => ({
    asks,
    ...(when ? { when: wordless(when) } : {}),
    ...('motive' in topic
      ? { motive: topic.motive }
      : { title: topic.title[locale], lines: topic.lines.map((one) => remarkIn(locale, one)) })
  }))
});
