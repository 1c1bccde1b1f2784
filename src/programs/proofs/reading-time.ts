import { stageAsking } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { locales, type Locale } from '#engine/locale.ts';
import type { Question } from '#engine/reason/question.ts';
import { courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { questions } from '#knowledge/questions/index.ts';
import { MOST_ANSWERS } from '#knowledge/short-path.ts';
import { en } from '#texts/en.ts';
import { shortTexts } from '#texts/pages/short.ts';
import { checkTexts } from '#texts/pages/check.ts';
import { fr } from '#texts/fr.ts';
import { proveEach, type Proof } from './proof.ts';
import { wordsOf } from './reading.ts';
import { walkOf } from './walk-of.ts';

/** How fast an adult reads a form with attention, in words a minute, and how long a choice takes, in seconds. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_CHOICE = 5;
/** What a page of one question may hold, folds closed, the frame of every page apart. */
const MOST_WORDS = 110;
/** A first note is promised after ten minutes. */
const FIRST_NOTE = 10;
/** The home page promises half an hour: for nine people in ten; nobody needs more than this. */
const HALF_AN_HOUR = 30;
const NEARLY_ALL = 9 / 10;
const LONGEST = 40;

const interfaceIn = { fr, en };

/** What is read on the page of a question, folds closed: question, options, fields, buttons. What stands below is looked at. */
function visibleOn(question: Question, locale: Locale): readonly string[] {
  const texts = interfaceIn[locale].question;
  const { ask, hint, options, objects } = question[locale];
  const apart = question.mayNotKnow || question.alone.length > 0;
  return [
    texts.place(1, 1),
    ask,
    hint ?? '',
    question.kind === 'some' ? texts.someAnswers : texts.oneAnswer,
    ...Object.values(options),
    ...(apart ? [texts.or] : []),
    ...(question.mayNotKnow ? [texts.dontKnow] : [texts.whereToFind]),
    ...(objects ? [texts.ownWords, ...Object.values(objects).map(({ label }) => label)] : []),
    texts.whyAsked,
    texts.note,
    texts.continue,
    texts.skip,
    texts.rest
  ];
}

const wordsOn = (question: Question, locale: Locale): number =>
  visibleOn(question, locale).flatMap(wordsOf).length;

const pageWordsIn = (locale: Locale): ReadonlyMap<string, number> =>
  new Map(questions.map((question) => [question.id, wordsOn(question, locale)]));

const pageWords = { fr: pageWordsIn('fr'), en: pageWordsIn('en') };

/** A check page folds what was answered: its own sentences are read. */
const wordsOnCheck = (locale: Locale): number => {
  const { title, reread, continue: onward, rest, toCourse } = checkTexts[locale];
  return [title(''), reread(2), onward(''), rest, toCourse].flatMap(wordsOf).length;
};

/** How many stages somebody goes through after the first note: the others are passed, checks and all. */
const stagesOf = (further: readonly string[]): number =>
  new Set(further.map((id) => stageAsking(course, id))).size;

const course = courseShape();

const walks = people.map(({ id, answers }) => ({ id, answers, ...walkOf(answers) }));

type Walk = (typeof walks)[number];

/** How long pages take somebody who answers like this, in minutes: what is read, and each choice. */
function minutesFor(path: readonly string[], answers: Answers, locale: Locale): number {
  const words = path.reduce((sum, id) => sum + (pageWords[locale].get(id) ?? 0), 0);
  const choices = path.reduce((sum, id) => sum + Math.max(1, [answers[id] ?? []].flat().length), 0);
  return words / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE) / 60;
}

/** What the short path says besides its questions, on its first page, beside each question and at its end. */
const shortWords = (locale: Locale): Readonly<Record<'begin' | 'beside' | 'end', number>> => {
  const { title, lead, begin, back, why, answered, doneTitle, doneLead, toNote, more } = shortTexts[locale];
  const count = (...texts: readonly string[]) => texts.flatMap(wordsOf).length;
  return {
    begin: count(title, lead, begin),
    beside: count(back, why(2, true), answered(2, MOST_ANSWERS)),
    end: count(doneTitle, doneLead(2, 3), toNote, more)
  };
};

/** How long it takes to have a first note in hand, from the first page of the short path. */
function minutesToNote({ toNote, answers }: Walk, locale: Locale): number {
  const { begin, beside, end } = shortWords(locale);
  return minutesFor(toNote, answers, locale) + (begin + beside * toNote.length + end) / WORDS_A_MINUTE;
}

/** How long the whole takes, the first note not read: every question that may change something, and the checks. */
const minutesInAll = (walk: Walk, locale: Locale): number =>
  minutesToNote(walk, locale) +
  minutesFor(walk.further, walk.answers, locale) +
  (wordsOnCheck(locale) * stagesOf(walk.further)) / WORDS_A_MINUTE;

const pages = locales.flatMap((locale) => questions.map((question) => ({ question, locale })));

/** What must hold of the time that is promised: no page is long, and the course takes half an hour. */
export const readingTimeProofs = (): Proof[] => [
  proveEach(`the page of a question has ${MOST_WORDS} words at most`, pages, ({ question, locale }) => {
    const words = wordsOn(question, locale);
    return words > MOST_WORDS ? `${question.id} (${locale}): ${words}` : undefined;
  }),
  proveEach(`a first note takes ${FIRST_NOTE} minutes at most`, locales, (locale) =>
    walks
      .map((walk) => ({ id: walk.id, takes: minutesToNote(walk, locale) }))
      .filter(({ takes }) => takes > FIRST_NOTE)
      .map(({ id, takes }) => `${id} (${locale}): ${takes.toFixed(1)} min`)
  ),
  proveEach(`the course takes half an hour at most, for nine people in ten`, locales, (locale) => {
    const minutes = walks.map((walk) => ({ id: walk.id, takes: minutesInAll(walk, locale) }));
    const late = minutes.filter(({ takes }) => takes > HALF_AN_HOUR);
    const tooLong = minutes.filter(({ takes }) => takes > LONGEST);
    return [
      ...(people.length - late.length < people.length * NEARLY_ALL ? late : tooLong).map(
        ({ id, takes }) => `${id} (${locale}): ${Math.round(takes)} min`
      )
    ];
  }),
  proveEach('nobody is asked again what was answered for the first note', walks, ({ id, toNote, further }) =>
    further.some((question) => toNote.includes(question)) ? id : undefined
  )
];
