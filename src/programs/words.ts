import type { Locale } from '#engine/locale.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import {
  courseShape,
  detailsIn,
  findOutIn,
  glossaryIn,
  namesIn,
  optionNamesIn,
  originsOf,
  outlinesIn,
  spokenLinesIn,
  takableNeedsIn
} from '#knowledge/compile.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import { noteIn } from '#knowledge/note-entry.ts';
import { answerLine, optionNamesOf } from '#sheets/course/answer-line.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import { exclusionIn } from '#sheets/note/exclusion.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import { firstEuroTexts } from '#texts/pages/first-euro.ts';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { planTexts } from '#texts/pages/plan.ts';
import { loadTexts, type InterfaceTexts } from '#texts/texts.ts';
import { once } from './once.ts';

/** What every plan is worded with, in one language. */
const sharedWordsIn = once((locale: Locale) => ({
  plan: planTexts[locale],
  firstEuro: firstEuroTexts[locale],
  open: openQuestionsTexts[locale],
  terms: glossaryTexts[locale],
  outlines: outlinesIn(locale),
  actions: detailsIn(locale, 'action'),
  duties: detailsIn(locale, 'obligation'),
  laws: originsOf('obligation'),
  lines: spokenLinesIn(locale),
  findOut: findOutIn(locale),
  means: takableNeedsIn(locale),
  glossary: glossaryIn(locale)
}));

const naming = once((locale: Locale) => ({
  questions: namesIn(locale).questions,
  options: optionNamesIn(locale)
}));

/** Every word that the plan of a project with these answers needs, in one language, as of now. */
export async function planWordsIn(locale: Locale, answers: Answers): Promise<PlanWords> {
  const texts = await loadTexts[locale]();
  const situation = new Situation(questionsOf(courseShape()), answers);
  return {
    locale,
    texts,
    ...sharedWordsIn(locale),
    ...namingIn(locale, answers, texts),
    excludes: (advice, by) => exclusionIn(noteIn(locale, by), advice, situation),
    edition: { version: contentVersion(), at: Date.now() }
  };
}

/** How questions are named, and what these answers say to them. */
export function namingIn(locale: Locale, answers: Answers, texts: InterfaceTexts): QuestionWords {
  const { questions, options } = naming(locale);
  return {
    questions,
    answerTo: (question) =>
      answerLine(optionNamesOf(answers[question], options[question], texts.question.dontKnow), locale, texts)
  };
}
