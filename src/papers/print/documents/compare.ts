import { advice } from 'virtual:knowledge/loaders';
import version from 'virtual:knowledge/version';
import { compareSheet } from '#sheets/compare/compare-sheet.ts';
import { comparableKinds } from '#sheets/compare/comparable.ts';
import { pairFrom, type Pair } from '#sheets/compare/pair.ts';
import { editionOf } from '#sheets/print/edition.ts';
import { footOf } from '#sheets/print/foot.ts';
import { compareWordsIn } from '#state/words/compare-words.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import ComparePaper from '#ui/compare/ComparePaper.svelte';
import { bound } from '#ui/print/bound.ts';
import { foundIn } from '#state/found-in.ts';
import type { MadeDocument, Printing } from '../printing.ts';

/** Two pieces of advice side by side: those that the address names, else the first two homes of the project. */
export async function compare({
  dossier,
  mark,
  locale,
  interfaceTexts: texts
}: Printing): Promise<MadeDocument> {
  const shapes = await advice();
  const started = Object.keys(dossier.answers).length > 0;
  const ground = started ? await foundIn(dossier) : undefined;
  const ranked = (ground?.judgements.map((judgement) => judgement.advice) ?? shapes).filter(
    ({ kind }) => kind === comparableKinds[0]
  );
  const [one, other] = ranked;
  const usual: Pair | undefined = one && other && { one, other };
  const pair = pairFrom(mark, shapes).pair ?? usual;
  if (!pair) throw new Error('There is no advice to compare.');
  const words = await compareWordsIn(pair, locale, texts);
  const sheet = compareSheet(pair, ground, words);
  const edition = editionOf({ at: Date.now(), version, locale }, texts);
  return {
    Document: bound(ComparePaper, { sheet, of: dossier.name }),
    title: sheet.title,
    running: { left: footOf({ title: sheet.title, edition }), page: paperTexts[locale].page }
  };
}
