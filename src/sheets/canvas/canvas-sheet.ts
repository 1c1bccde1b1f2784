import { inOwnWords, selectionOf } from '#engine/advise/decisions.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { back, togetherIds, type TogetherId } from './back.ts';
import type { CanvasWords } from './canvas-words.ts';
import { canvasCell, type CanvasCell, type CanvasGround } from './cell.ts';
import { front, stakeIds, type StakeId } from './front.ts';

/** Both sides of the canvas, in words. */
export type CanvasSheet = Readonly<{
  title: string;
  /** How many cells are filled, in words. */
  count: string;
  legend: string;
  front: Readonly<{
    title: string;
    columns: Readonly<{ who: string; brings: string; wants: string }>;
    rows: readonly Readonly<{ id: StakeId; title: string; brings: CanvasCell; wants: CanvasCell }>[];
  }>;
  back: Readonly<{
    title: string;
    cells: readonly Readonly<{ id: TogetherId; title: string; what: string; cell: CanvasCell }>[];
  }>;
}>;

/** The canvas of a project: what each brings and wants, then what they hold together. Pure. */
export function canvasSheet(
  dossier: Dossier,
  {
    situation,
    judgements
  }: Readonly<{ situation: Situation; judgements: readonly Judgement<KnownAdvice>[] }>,
  words: CanvasWords
): CanvasSheet {
  const { texts } = words;
  const ground: CanvasGround = {
    dossier,
    situation,
    recommended: selectionOf(judgements, dossier).recommended
  };
  const named = { ...words, outlines: inOwnWords(words.outlines, dossier.decisions) };
  const rows = stakeIds.map((id) => ({
    id,
    title: texts.stakes[id],
    brings: canvasCell(front[id].brings, ground, named),
    wants: canvasCell(front[id].wants, ground, named)
  }));
  const cells = togetherIds.map((id) => ({
    id,
    title: texts.together[id].title,
    what: texts.together[id].what,
    cell: canvasCell(back[id], ground, named)
  }));
  const all = [...rows.flatMap(({ brings, wants }) => [brings, wants]), ...cells.map(({ cell }) => cell)];
  const filled = all.filter(({ empty }) => empty === undefined).length;
  return {
    title: dossier.name ? texts.of(dossier.name) : texts.title,
    count: texts.count(filled, all.length),
    legend: texts.legend,
    front: { title: texts.front, columns: texts.columns, rows },
    back: { title: texts.back, cells }
  };
}
