import { footOf } from '#sheets/print/foot.ts';
import { pageBox } from '#sheets/print/paper.ts';
import { planPage } from '#sheets/print/plan-page.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { bound } from '#ui/print/bound.ts';
import PlanPage from '#ui/print/PlanPage.svelte';
import { leavingFor } from '#papers/leaving.ts';
import { resumeCode } from '../resume-code.ts';
import type { MadeDocument, Printing } from '../printing.ts';

/** The plan on one page. */
export async function plan(printing: Printing): Promise<MadeDocument> {
  const { locale, paper, orientation } = printing;
  const texts = paperTexts[locale];
  const { papers } = await leavingFor(printing);
  const [whole, rows] = await Promise.all([papers.plan(), papers.actions()]);
  const sheet = planPage(whole, rows, { locale, texts });
  const box = pageBox(paper, orientation);
  return {
    Document: bound(PlanPage, {
      sheet,
      box,
      code: printing.coded ? resumeCode(printing.dossier, locale) : undefined,
      foot: footOf(sheet),
      page: texts.page('1', '1')
    }),
    title: sheet.title
  };
}
