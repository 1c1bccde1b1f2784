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

/** Everything that follows from the answers, without what the recognised situations exclude. Pure. */
export const counsel = <Shape extends AdviceShape>(
  advice: readonly Shape[],
  known: readonly SituationShape[],
  situation: Situation,
  chosen: Chosen = {}
): Consultation<Shape> =>
  consult(advice, situation, exclusionsIn(recognitionFor(known, situation, chosen), situation));
