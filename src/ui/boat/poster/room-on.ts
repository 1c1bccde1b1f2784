import type { PageBox } from '#sheets/print/paper.ts';
import type { Paper } from './poster-layout.ts';

const POINTS = 72 / 25.4;
/** What the margins and the foot of a sheet take, in millimetres (ui/print/Sheet.svelte). */
const SIDES = 30;
const ENDS = 34;

/** What a page leaves to draw on, in points. */
export const roomOn = ({ width, height }: PageBox): Paper => ({
  width: (width - SIDES) * POINTS,
  height: (height - ENDS) * POINTS
});
