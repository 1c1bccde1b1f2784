import { pageBox } from '#sheets/print/paper.ts';
import { planPage } from '#sheets/print/plan-page.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { bound } from '#ui/print/bound.ts';
import PlanPage from '#ui/print/PlanPage.svelte';
import { leavingFor } from '../../export/leaving.ts';
import type { MadeDocument, Subject } from '../subject.ts';

/** The plan on one page. */
export async function plan(subject: Subject): Promise<MadeDocument> {
  const { locale, paper, orientation } = subject;
  const texts = paperTexts[locale];
  const { papers } = await leavingFor({ ...subject, shared: false });
  const [whole, rows] = await Promise.all([papers.plan(), papers.actions()]);
  const sheet = planPage(whole, rows, { locale, texts });
  const box = pageBox(paper, orientation);
  return {
    Document: bound(PlanPage, { sheet, box, foot: sheet.edition, page: texts.page('1', '1') }),
    title: sheet.title
  };
}
