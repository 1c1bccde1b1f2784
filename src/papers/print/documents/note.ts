import { noteWithoutSources } from '#outputs/note-markdown.ts';
import { blocksOf } from '#outputs/document/read.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { footOf } from '#sheets/print/foot.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { bound } from '#ui/print/bound.ts';
import NotePaper from '#ui/print/NotePaper.svelte';
import { leavingFor } from '#papers/leaving.ts';
import type { MadeDocument, Printing } from '../printing.ts';

/** The note: two pages. */
export async function note(printing: Printing): Promise<MadeDocument> {
  const { locale } = printing;
  const { papers } = await leavingFor(printing);
  const sheet = await papers.note();
  return {
    Document: bound(NotePaper, {
      blocks: blocksOf(noteWithoutSources(sheet, noteTexts[locale])),
      sources: sheet.sources
    }),
    title: sheet.title,
    running: { left: footOf(sheet), page: paperTexts[locale].page }
  };
}
