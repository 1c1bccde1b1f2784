import type { AdviceShape } from '#engine/advise/advice.ts';
import { consult, type Consultation } from '#engine/advise/consultation.ts';
import type { Dossier } from '#engine/dossier.ts';
import { exclusionsIn } from '#engine/note/exclusions.ts';
import { recognition, type Recognition, type SituationShape } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';

/** The situations that the person chose, by their place in the note. */
export type Chosen = Dossier['chosen'];

/** Which situations these answers and choices make of a project. Pure. */
export function recognitionFor(
  known: readonly SituationShape[],
  situation: Situation,
  chosen: Chosen
): Recognition<SituationShape> {
  const named = (place: string) => chosen[place]?.text || undefined;
  return recognition(known, situation, { comesFor, lead: named('lead'), companion: named('companion') });
}

/** Everything that follows from the answers, and the situations that they make of the project. */
export type Counsel<Shape extends AdviceShape = AdviceShape> = Consultation<Shape> &
  Readonly<{ recognition: Recognition<SituationShape> }>;

/** Everything that follows from the answers, without what the recognised situations exclude. Pure. */
export function counsel<Shape extends AdviceShape>(
  advice: readonly Shape[],
  known: readonly SituationShape[],
  situation: Situation,
  chosen: Chosen = {}
): Counsel<Shape> {
  const recognition = recognitionFor(known, situation, chosen);
  const consultation = consult(advice, situation, exclusionsIn(recognition, situation));
  // Added to the consultation itself: a copy would work out at once what it leaves for whoever reads it.
  return Object.assign(consultation, { recognition });
}
