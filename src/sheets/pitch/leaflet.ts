import type { Piece } from '#engine/text/blanks.ts';
import { dayIn } from '#texts/format/dates.ts';
import type { Material } from './compose.ts';
import { factPiece } from './facts.ts';
import { speechIn } from './lengths.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Part, Sentence } from './sentence.ts';
import { steps } from './steps.ts';

/** Something to know, or the blank where it is written by hand, under its label. */
export type LabelledPiece = Readonly<{ label: string; piece: Piece }>;

/** What is said, and what shows it to be true. */
export type LeafletLine = Readonly<{
  id: string;
  pieces: readonly Piece[];
  evidence: LabelledPiece | undefined;
}>;

/** The page that is left behind: it has to speak for itself. */
export type Leaflet = Readonly<{
  name: string;
  to: LabelledPiece;
  made: string;
  parts: readonly Readonly<{ id: Part; title: string; lines: readonly LeafletLine[] }>[];
  contact: LabelledPiece;
}>;

/** The page that is left behind, from all that can be said. */
export function leafletFrom(
  sentences: readonly Sentence[],
  material: Material,
  { texts, locale, at }: PitchWords
): Leaflet {
  const said = speechIn('page', sentences);
  return {
    name: material.known.name,
    to: { label: texts.sheet.to, piece: factPiece('to', material) },
    made: dayIn(locale, at),
    parts: steps
      .map((id) => ({
        id,
        title: texts.parts[id].title,
        lines: said
          .filter(({ part }) => part === id)
          .map(({ id: sentence, pieces, evidence }) => ({
            id: sentence,
            pieces,
            evidence: evidence ? { label: texts.sentence.evidence, piece: evidence } : undefined
          }))
      }))
      .filter(({ lines }) => lines.length > 0),
    contact: { label: texts.sheet.contact, piece: factPiece('contact', material) }
  };
}
