import Pictures from '#ui/export/Pictures.svelte';
import { boatTexts } from '#texts/pages/boat.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { leavingFor, type Subject } from './leaving.ts';

/** What draws a project, and its boat and its money to draw. */
export async function picturesOf(wanted: Subject) {
  const { papers } = await leavingFor(wanted);
  const [boat, { sheet, words }] = await Promise.all([papers.boat(), papers.financing()]);
  return {
    Pictures,
    titles: exportTexts[wanted.locale].pictures,
    boat,
    unanswered: boatTexts[wanted.locale].states.unanswered,
    cash: sheet.result.cash,
    euros: words.figures.euros
  };
}
