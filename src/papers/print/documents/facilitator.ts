import version from 'virtual:knowledge/version';
import { facilitatorBlocks } from '#sheets/print/facilitator-blocks.ts';
import { facilitatorsTexts } from '#texts/pages/facilitators.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { bound } from '#ui/print/bound.ts';
import TextPaper from '#ui/print/TextPaper.svelte';
import type { MadeDocument, Printing } from '../printing.ts';

/** What whoever runs a workshop takes into the room. */
export const facilitator = async ({ locale, interfaceTexts }: Printing): Promise<MadeDocument> => {
  const texts = facilitatorsTexts[locale];
  const { page, time, what } = paperTexts[locale];
  return {
    Document: bound(TextPaper, { blocks: facilitatorBlocks(texts, [time, what]) }),
    title: texts.title,
    running: { left: `${texts.title} · ${interfaceTexts.plan.version(version)}`, page }
  };
};
