import { guards, map, names } from 'virtual:knowledge/loaders';
import { passingOf } from '#engine/course/passing.ts';
import { answersOf } from '#engine/dossier.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { questions } from '#state/course.ts';
import { mapTexts } from '#texts/pages/map.ts';
import Pictures from '#ui/export/Pictures.svelte';
import { boatTexts } from '#texts/pages/boat.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { leavingFor, type Subject } from '#papers/leaving.ts';
import { whatLeaves, type Wanted } from '#papers/what-leaves.ts';

/** What draws a project, and its boat and its money to draw. */
export async function picturesOf(wanted: Wanted) {
  const { locale } = wanted;
  const dossier = await whatLeaves(wanted);
  const { papers } = await leavingFor({ dossier, locale });
  const [boat, { sheet, words }, course] = await Promise.all([
    papers.boat(),
    papers.financing(),
    courseOf(wanted)
  ]);
  return {
    Pictures,
    titles: exportTexts[wanted.locale].pictures,
    boat,
    unanswered: boatTexts[wanted.locale].states.unanswered,
    cash: sheet.result.cash,
    euros: words.figures.euros,
    course
  };
}

/** The course to draw, and what became of each of its questions. */
async function courseOf({ dossier, locale }: Subject) {
  const [drawn, when, named] = await Promise.all([map(), guards[locale](), names[locale]()]);
  const situation = new Situation(questions, recognised(questions, answersOf(dossier)));
  const passing = [...questions.keys()].map((question) => passingOf(question, situation));
  const answered = passing.filter((one) => one === 'answered').length;
  const { onlyIf, check, note } = mapTexts[locale];
  return {
    map: drawn,
    passingOf: (question: string) => passingOf(question, situation),
    words: { stages: named.stages, questions: named.questions, guards: when, onlyIf, check, note },
    answered,
    asked: answered + passing.filter((one) => one === 'to-answer').length
  };
}
