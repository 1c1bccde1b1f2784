import { stageAsking } from '#engine/course/course.ts';
import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { courseShape, namesIn, originsOf, questionWordsIn, situationShapes } from '#knowledge/compile.ts';
import { kinds } from '#knowledge/kinds/kind.ts';
import { stageIds } from '#knowledge/stages.ts';
import type { PaperWords } from '#sheets/export/papers.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { canvasTexts } from '#texts/pages/canvas.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { posterTexts } from '#texts/pages/poster.ts';
import { loadTexts } from '#texts/texts.ts';
import { generalWordsIn, noteWordsIn } from './note-words.ts';
import { boatWordsIn, brakesWordsIn, financingWordsIn, pitchWordsIn } from './workshop-words.ts';
import { namingIn, planWordsIn } from './words.ts';

/** The words of everything that leaves, without a browser, for a project with these answers, as of that time. */
export async function paperWordsIn(locale: Locale, answers: Answers, at: number): Promise<PaperWords> {
  const interfaceTexts = await loadTexts[locale]();
  const { stages } = namesIn(locale);
  const plan = await planWordsIn(locale, answers);
  const edition = { ...plan.edition, at };
  return {
    locale,
    texts: exportTexts[locale],
    at,
    known: situationShapes(),
    course: courseShape(),
    stages: stageIds.map((id) => ({ id, title: stages[id]?.title ?? id })),
    dontKnow: interfaceTexts.question.dontKnow,
    plan: async () => ({ ...plan, edition }),
    note: async () => noteWordsIn(locale, at),
    general: () => generalWordsIn(locale, answers, at),
    financing: async () => ({ ...(await financingWordsIn(locale, answers)), at }),
    boat: async () => ({
      ...boatWordsIn(locale),
      ...namingIn(locale, answers, interfaceTexts),
      locale,
      interfaceTexts
    }),
    poster: async () => ({
      brakes: brakesWordsIn(locale).items,
      texts: posterTexts[locale],
      unanswered: boatTexts[locale].states.unanswered
    }),
    canvas: async () => ({
      texts: canvasTexts[locale],
      questions: Object.fromEntries(
        stageIds.flatMap((stage) => Object.entries(questionWordsIn(locale, stage)))
      ),
      stages,
      stageOf: (question) => stageAsking(courseShape(), question) ?? '',
      outlines: plan.outlines
    }),
    pitch: async (persona) => ({ ...(await pitchWordsIn(locale, persona, answers)), at }),
    asked: async () =>
      Object.fromEntries(stageIds.flatMap((stage) => Object.entries(questionWordsIn(locale, stage)))),
    origins: async () => Object.fromEntries(kinds.flatMap((kind) => Object.entries(originsOf(kind))))
  };
}
