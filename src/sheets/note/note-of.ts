import { inSentences } from '#engine/text/in-sentences.ts';
import { selectionOf } from '#engine/advise/decisions.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { Counsel } from './counsel.ts';
import type { NoteDossier, NoteOf } from './note-sheet.ts';
import { outcomesOf } from './outcomes-of.ts';

/** What the note of a project follows from: its answers, what it chose, and what is advised. Pure. */
export function noteOf(
  written: NoteDossier & Pick<Dossier, 'decisions'>,
  { situation, judgements, recognition }: Counsel<KnownAdvice>
): NoteOf {
  const dossier = inSentences(written);
  return {
    dossier,
    situation,
    recognition,
    outcomes: outcomesOf(selectionOf(judgements, dossier))
  };
}
