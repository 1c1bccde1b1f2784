import { footOf } from '#sheets/print/foot.ts';
import { pageBox } from '#sheets/print/paper.ts';
import { pitchCards } from '#sheets/print/pitch-cards.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { bound } from '#ui/print/bound.ts';
import PitchCards from '#ui/print/PitchCards.svelte';
import { leavingFor } from '#papers/leaving.ts';
import type { MadeDocument, Printing } from '../printing.ts';

/** One card a person to convince, two on a page. */
export async function pitch(printing: Printing): Promise<MadeDocument> {
  const { dossier, locale, paper, orientation } = printing;
  const texts = paperTexts[locale];
  const { papers } = await leavingFor(printing);
  const [pitches, { edition }] = await Promise.all([papers.pitches(), papers.plan()]);
  const title = texts.cardsOf(dossier.name);
  return {
    Document: bound(PitchCards, {
      cards: pitchCards(pitches),
      box: pageBox(paper, orientation),
      name: dossier.name,
      foot: footOf({ title: dossier.name, edition }),
      number: texts.card,
      rest: texts.cardRest
    }),
    title
  };
}
