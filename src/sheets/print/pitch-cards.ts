import type { Piece } from '#engine/text/blanks.ts';
import type { PitchSheet } from '#sheets/pitch/pitch-sheet.ts';
import type { Labelled } from '#sheets/pieces.ts';
import type { LabelledPiece } from '#sheets/pitch/leaflet.ts';

/** What one holds in the hand before somebody: half a minute, and whom to call back. */
export type PitchCard = Readonly<{
  title: string;
  cares: Labelled;
  speech: Readonly<{ title: string; time: string }>;
  lines: readonly Readonly<{ part: string; pieces: readonly Piece[] }>[];
  contact: LabelledPiece;
}>;

/** One card a person to convince, from what is said to each in half a minute. Pure. */
export const pitchCards = (pitches: readonly PitchSheet[]): PitchCard[] =>
  pitches.map(({ title, cares, speeches: { 'half-minute': speech }, leaflet }) => ({
    title,
    cares,
    speech: { title: speech.title, time: speech.time },
    lines: speech.steps.flatMap(({ title: part, none, lines }) =>
      lines.length > 0
        ? lines.map(({ pieces }, at) => ({ part: at === 0 ? part : '', pieces }))
        : [{ part, pieces: [none] }]
    ),
    contact: leaflet.contact
  }));
