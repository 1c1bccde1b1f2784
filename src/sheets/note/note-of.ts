import type { Consultation } from '#engine/advise/consultation.ts';
import { selectionOf } from '#engine/advise/decisions.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { SituationShape } from '#engine/note/recognition.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { recognitionFor } from './counsel.ts';
import type { NoteDossier, NoteOf } from './note-sheet.ts';

/** What the note of a project follows from: its answers, what it chose, and what is advised. Pure. */
export function noteOf(
  dossier: NoteDossier & Pick<Dossier, 'chosen' | 'decisions'>,
  { situation, judgements }: Consultation<KnownAdvice>,
  known: readonly SituationShape[]
): NoteOf {
  return {
    dossier,
    situation,
    recognition: recognitionFor(known, situation, dossier.chosen),
    outcomes: selectionOf(judgements, dossier)
      .recommended.filter(({ advice }) => advice.kind === 'outcome')
      .map(({ advice }) => advice.id)
  };
}
