import { questionsOf } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { locales, type Locale } from '#engine/locale.ts';
import type { Question } from '#engine/reason/question.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { questions } from '#knowledge/questions/index.ts';
import { en } from '#texts/en.ts';
import { fr } from '#texts/fr.ts';
import { proveEach, type Proof } from './proof.ts';
import { wordsOf } from './reading.ts';

/** How fast an adult reads a form with attention, in words a minute, and how long a choice takes, in seconds. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_CHOICE = 5;
/** What a page of one question may hold, folds closed, the frame of every page apart. */
const MOST_WORDS = 110;
/** The home page promises half an hour: for nine people in ten; nobody needs more than this. */
const HALF_AN_HOUR = 30;
const NEARLY_ALL = 9 / 10;
const LONGEST = 40;

const interfaceIn = { fr, en };

/** What is read on the page of a question, folds closed: question, options, fields, buttons. */
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

/** The check pages repeat what was answered, which is looked over; their own sentences are read. */
const wordsOnChecks = (locale: Locale): number => {
  const { title, lead, continue: onward, rest, toCourse } = interfaceIn[locale].check;
  const page = [title(''), lead, onward(''), rest, toCourse].flatMap(wordsOf).length;
  return page * courseShape().length;
};

const asked = questionsOf(courseShape());

/** How long the whole course takes somebody who answers like this, in minutes: what is read, and each choice. */
function minutesFor(answers: Answers, locale: Locale): number {
  const situation = new Situation(asked, answers);
  const path = questions.filter(({ id }) => situation.asked(id) === 'yes');
  const words = path.reduce((sum, question) => sum + wordsOn(question, locale), wordsOnChecks(locale));
  const choices = path.reduce((sum, { id }) => sum + Math.max(1, [answers[id] ?? []].flat().length), 0);
  return words / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE) / 60;
}

const pages = locales.flatMap((locale) => questions.map((question) => ({ question, locale })));

/** What must hold of the time that is promised: no page is long, and the course takes half an hour. */
export const readingTimeProofs = (): Proof[] => [
  proveEach(`the page of a question has ${MOST_WORDS} words at most`, pages, ({ question, locale }) => {
    const words = wordsOn(question, locale);
    return words > MOST_WORDS ? `${question.id} (${locale}): ${words}` : undefined;
  }),
  proveEach(`the course takes half an hour at most, for nine people in ten`, locales, (locale) => {
    const minutes = people.map(({ id, answers }) => ({ id, takes: minutesFor(answers, locale) }));
    const late = minutes.filter(({ takes }) => takes > HALF_AN_HOUR);
    const tooLong = minutes.filter(({ takes }) => takes > LONGEST);
    return [
      ...(people.length - late.length < people.length * NEARLY_ALL ? late : tooLong).map(
        ({ id, takes }) => `${id} (${locale}): ${Math.round(takes)} min`
      )
    ];
  })
];
