import { names } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { answersSheet } from '#sheets/answers/answers-sheet.ts';
import { course, questions } from '#state/course.ts';
import { everyQuestionIn } from './every-question.ts';
import { exportTexts } from '#texts/pages/export.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** Answers in words, stage by stage. */
export async function previewOf(answers: Answers, locale: Locale, texts: InterfaceTexts) {
  const [named, asked] = await Promise.all([names[locale](), everyQuestionIn(locale)]);
  const said = Object.entries(answers).map(([id, value]) => [id, { value, note: '', at: 0 }] as const);
  return answersSheet(
    { name: '', answers: Object.fromEntries(said), objects: {} },
    course,
    new Situation(questions, answers),
    { texts: exportTexts[locale], dontKnow: texts.question.dontKnow, questions: asked, stages: named.stages }
  ).stages;
}
