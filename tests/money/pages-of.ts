import { answersOf, type Dossier } from '#engine/dossier.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, overviewIn, situationShapes } from '#knowledge/compile.ts';
import { noteFor, leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { financingWordsIn } from '#programs/workshop-words.ts';
import { financingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { overviewSheet } from '#sheets/overview/overview-sheet.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import { overviewTexts } from '#texts/pages/overview.ts';
import { questions, at } from './drawn-dossiers.ts';

const known = overviewIn('fr');

/** Every page that speaks of money, each made when something is asked of it. */
export function pagesOf(dossier: Dossier) {
  const answers = answersOf(dossier);
  const situation = new Situation(questions, answers);
  const consultation = counsel(adviceShapes(), situationShapes(), situation, dossier.chosen);
  const words = async () => {
    const planWords = await planWordsIn('fr', answers);
    return { ...planWords, edition: { ...planWords.edition, at } };
  };
  return {
    situation,
    money: async () =>
      financingSheet(dossier, consultation, { ...(await financingWordsIn('fr', answers)), at }),
    note: () => noteFor(dossier, consultation, 'fr', at),
    plan: async () =>
      planSheet(dossier, consultation, await words(), leadPartFor(dossier, consultation, 'fr', at)),
    overview: async () => {
      const { outlines, texts } = await words();
      const saying = { outlines, texts, words: overviewTexts.fr, locale: 'fr', at } as const;
      return overviewSheet(known, { dossier, consultation, ...saying });
    }
  };
}
