import version from 'virtual:knowledge/version';
import { editionOf } from '#sheets/print/edition.ts';
import { footOf } from '#sheets/print/foot.ts';
import { pageBox } from '#sheets/print/paper.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import PosterPages from '#ui/boat/poster/PosterPages.svelte';
import { bound } from '#ui/print/bound.ts';
import { leavingFor } from '#papers/leaving.ts';
import type { MadeDocument, Printing } from '../printing.ts';

/** The speed boat as a poster. */
export async function boat(printing: Printing): Promise<MadeDocument> {
  const { locale, paper, orientation, interfaceTexts: texts } = printing;
  const { papers, at } = await leavingFor(printing);
  const sheet = await papers.poster();
  return {
    Document: bound(PosterPages, {
      sheet,
      box: pageBox(paper, orientation),
      foot: footOf({ title: sheet.title, edition: editionOf({ at, version, locale }, texts) }),
      page: paperTexts[locale].page
    }),
    title: sheet.title
  };
}
