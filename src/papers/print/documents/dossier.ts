import { dossierParts } from '#outputs/dossier-markdown.ts';
import { blocksOf } from '#outputs/document/read.ts';
import { noteWithoutSources } from '#outputs/note-markdown.ts';
import { titleIn } from '#sheets/document/blocks.ts';
import { sourceDates } from '#texts/format/source-dates.ts';
import { footOf } from '#sheets/print/foot.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { bound } from '#ui/print/bound.ts';
import DossierPaper from '#ui/print/DossierPaper.svelte';
import { leavingFor } from '#papers/leaving.ts';
import { resumeCode } from '../resume-code.ts';
import type { MadeDocument, Printing } from '../printing.ts';

/** The whole project in one document, with its cover. */
export async function dossier(printing: Printing): Promise<MadeDocument> {
  const { locale, interfaceTexts } = printing;
  const leaving = await leavingFor(printing);
  const { papers, texts } = leaving;
  const [sheet, financing] = await Promise.all([papers.dossier(), papers.financing()]);
  const flow = sheet.financing.result.cash?.flow;
  const own = paperTexts[locale];
  const parts = dossierParts(sheet, leaving, noteWithoutSources(sheet.note, leaving.note))
    .filter(({ id }) => id !== 'sources')
    .map(({ id, markdown }) => {
      const blocks = blocksOf(markdown);
      return { id, title: titleIn(blocks), blocks };
    });
  return {
    Document: bound(DossierPaper, {
      title: sheet.title,
      purpose: sheet.purpose,
      edition: sheet.edition,
      contents: texts.dossier.contents,
      parts,
      chart: flow && { part: 'financing', flow, euros: financing.words.figures.euros },
      sources: {
        title: texts.dossier.sources,
        all: sheet.sources,
        said: sheet.sources.map((one) => sourceDates(one, locale, interfaceTexts.one))
      },
      notLegal: sheet.plan.notLegal,
      sign: { title: own.signed, ...own.sign },
      code: printing.coded ? resumeCode(printing.dossier, locale) : undefined
    }),
    title: sheet.title,
    running: { left: footOf(sheet), page: own.page }
  };
}
