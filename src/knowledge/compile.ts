import type { CriterionShape, Role, Source } from '#engine/advise/advice.ts';
import { mapOf } from '#engine/course/course-map.ts';
import { questionsOf, type Course } from '#engine/course/course.ts';
import { pathThrough } from '#engine/course/path.ts';
import type { Locale } from '#engine/locale.ts';
import { unmarked } from '#engine/text/alternatives.ts';
import type { QuestionShape, QuestionWords } from '#engine/reason/question.ts';
import { adviceByKind, advice, type AnyAdvice } from './advice/index.ts';
import { workshopByKind, type AnyWorkshopItem } from './advice/workshop.ts';
import { realCases } from './cases/index.ts';
import { course } from './course.ts';
import { glossary } from './glossary/index.ts';
import type { CaseWords, RealCase } from './kinds/case.ts';
import type { Kind, WorkshopKind } from './kinds/kind.ts';
import type { Term } from './kinds/term.ts';
import { outlineOf, type Outline } from './outline-of.ts';
import { pillarIds, pillars } from './pillars.ts';
import { stages, type StageId } from './stages.ts';
import { wordless, wordlessCriterion } from './wordless.ts';

/** The example’s answers: cut out like the rest, or they would bring all the questions with them. */
export { exampleAnswers } from './example/answers.ts';

/*
 * What a page loads of the knowledge: reasoning without words, and words of one language without
 * reasoning, cut where pages need them. A phone then reads a tenth of what is written here.
 */

const shapeOfQuestion = ({
  id,
  kind,
  options,
  alone,
  most,
  mayNotKnow,
  control,
  askedWhen,
  offeredWhen,
  objects,
  unsaidIsNo
}: QuestionShape): QuestionShape => ({
  id,
  kind,
  options,
  alone,
  mayNotKnow,
  control,
  askedWhen: wordless(askedWhen),
  ...(offeredWhen
    ? {
        offeredWhen: Object.fromEntries(
          Object.entries(offeredWhen).map(([option, when]) => [option, wordless(when)])
        )
      }
    : {}),
  ...(most ? { most } : {}),
  ...(objects ? { objects } : {}),
  ...(unsaidIsNo ? { unsaidIsNo } : {})
});

/** The course as the walk needs it, without words. */
export const courseShape = (): Course =>
  course.map(({ id, questions }) => ({ id, questions: questions.map(shapeOfQuestion) }));

/** The drawing of the machine that walks the course: whoever looks at it need not load the machine. */
export const courseMap = () => {
  const shape = courseShape();
  return mapOf(pathThrough(shape), questionsOf(shape));
};

type WithoutWords<One> = One extends unknown
  ? Omit<One, 'fr' | 'en' | 'asserts' | 'sources' | 'reviewed' | Role> &
      Readonly<Record<Role, readonly CriterionShape[]>>
  : never;

function shapeOf<One extends AnyAdvice | AnyWorkshopItem>(one: One): WithoutWords<One> {
  const { fr: _fr, en: _en, asserts: _asserts, sources: _sources, reviewed: _reviewed, ...shape } = one;
  return {
    ...shape,
    requires: shape.requires.map(wordlessCriterion),
    favours: shape.favours.map(wordlessCriterion),
    cautions: shape.cautions.map(wordlessCriterion)
  } as unknown as WithoutWords<One>;
}

/** Every advice as reasoning needs it, without words. */
export const adviceShapes = () => advice.map((one) => shapeOf(one));

export type KnownAdvice = ReturnType<typeof adviceShapes>[number];

/** What outcomes are called, by id. */
export const outcomeTitlesIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(adviceByKind.outcome.map((one) => [one.id, one[locale].title]));

/** What every page needs to name things: stages, and each question with its stage. */
export const namesIn = (locale: Locale) => ({
  stages: Object.fromEntries(stages.map((stage) => [stage.id, stage[locale]])),
  questions: Object.fromEntries(
    course.flatMap(({ id, questions }) =>
      questions.map((question) => [question.id, { short: question[locale].short, stage: id }])
    )
  )
});

/** The words of the questions of one stage. */
export const questionWordsIn = (locale: Locale, stage: StageId): Record<string, QuestionWords> =>
  Object.fromEntries(
    (course.find(({ id }) => id === stage)?.questions ?? []).map((question) => [
      question.id,
      question[locale]
    ])
  );

export { cyberRolesIn } from './cyber-role/in-language.ts';
export { decidesIn } from './decides.ts';
export { fieldIn, type FieldEntry, type PlaceEntry } from './field-entry.ts';
export { guardsIn } from './guards.ts';
export { licenceTableIn } from './licences/in-words.ts';
export { namedFactsIn } from './named-facts.ts';
export { commonNoteIn, noteIn, noteSlotsIn, type NoteEntry } from './note-entry.ts';
export { needNamesIn, takableNeedsIn, type TakableNeed } from './needs-in-language.ts';
export { situationNamesIn, situationShapes } from './situation-shapes.ts';
export {
  applyingIn,
  modesWithSchemes,
  plannedProgrammesIn,
  programmesIn,
  schemeOriginsOf,
  themedProgrammesIn,
  type ProgrammeEntry
} from './programme-entry.ts';
export type { ModeWithSchemes } from './programmes/index.ts';
export { optionNamesIn, type OptionNames } from './option-names.ts';
export type { Outline } from './outline-of.ts';
export { spoken } from './spoken.ts';
export { standardsIn } from './readiness/in-language.ts';

/** The outlines of the advice of one kind, by id: the page of one advice needs no others. */
export const outlinesOfKind = (locale: Locale, kind: Kind): Record<string, Outline> =>
  Object.fromEntries(adviceByKind[kind].map((one) => [one.id, outlineOf(one, locale)]));

/** Whom to ask and where to look for each question: lists of open questions need no other words. */
export const findOutIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(
    course.flatMap(({ questions }) => questions.map((question) => [question.id, question[locale].findOut]))
  );

/** The outlines of every advice, by id. */
export const outlinesIn = (locale: Locale): Record<string, Outline> =>
  Object.fromEntries(advice.map((one): [string, Outline] => [one.id, outlineOf(one, locale)]));

/** All the words of an advice, and its review date. */
export type Details<K extends Kind = Kind> = Readonly<{
  words: (typeof adviceByKind)[K][number]['fr'];
  reviewed: string;
}>;

export type DetailsByKind = { readonly [K in Kind]: Readonly<Record<string, Details<K>>> };

/** The details of every advice of one kind, by id. */
export const detailsIn = <K extends Kind>(locale: Locale, kind: K): DetailsByKind[K] =>
  // The compiler cannot follow the kind through the list; the list is chosen by it.
  Object.fromEntries(
    adviceByKind[kind].map((one) => [one.id, { words: one[locale], reviewed: one.reviewed }])
  ) as unknown as DetailsByKind[K];

/** Where every advice of one kind was read, by id: a plan of actions does not print it. */
export const originsOf = (kind: Kind): Record<string, readonly Source[]> =>
  Object.fromEntries(adviceByKind[kind].map(({ id, sources }) => [id, sources]));

/** What each argument says, without its proof and sources: a plan tells it and no more. */
export const spokenLinesIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(adviceByKind.argument.map((one) => [one.id, one[locale].line]));

/** An item of one of the workshops’ products, whole: its page shows all of it. */
export type WorkshopItem<K extends WorkshopKind = WorkshopKind> = Readonly<{
  shape: WithoutWords<(typeof workshopByKind)[K][number]>;
  outline: Outline;
  words: (typeof workshopByKind)[K][number]['fr'];
  sources: readonly Source[];
}>;

export type WorkshopItemsByKind = { readonly [K in WorkshopKind]: readonly WorkshopItem<K>[] };

/** Every item of one kind, with its words in one language. */
export function workshopIn<K extends WorkshopKind>(locale: Locale, kind: K): WorkshopItemsByKind[K] {
  const items: readonly AnyWorkshopItem[] = workshopByKind[kind];
  // As above: the list is chosen by the kind.
  return items.map((one) => ({
    shape: shapeOf(one),
    outline: outlineOf(one, locale),
    words: one[locale],
    sources: one.sources
  })) as unknown as WorkshopItemsByKind[K];
}

/** What the first screen of the advice needs besides it: the pillars, and enough of the boat to find its rocks. */
export const overviewIn = (locale: Locale) => ({
  pillars: pillarIds.map((id) => ({
    id,
    criteria: pillars[id].map((criterion) => ({
      when: wordless(criterion.when),
      text: unmarked(criterion[locale])
    }))
  })),
  boat: workshopIn(locale, 'boat').map(({ shape, outline: { title } }) => ({ shape, title })),
  principles: workshopIn(locale, 'principle').map(({ shape: { id, mendedBy }, outline: { title } }) => ({
    id,
    title,
    mendedBy
  }))
});

/** A real commons with its words in one language. */
export type CaseEntry = Omit<RealCase, Locale> & Readonly<{ words: CaseWords }>;

/** Every real commons, in the order of the collection. */
export const casesIn = (locale: Locale): CaseEntry[] =>
  realCases.map(({ fr, en, ...told }) => ({ ...told, words: { fr, en }[locale] }));

/** A word of the glossary, explained in one language. */
export type TermEntry = Omit<Term, Locale> & Term[Locale];

/** The glossary, in the alphabetical order of its language. */
export const glossaryIn = (locale: Locale): TermEntry[] =>
  glossary
    .map(({ fr, en, ...term }) => ({ ...term, ...{ fr, en }[locale] }))
    .sort((one, other) => one.term.localeCompare(other.term, locale));
