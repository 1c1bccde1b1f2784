import { advice, situations } from 'virtual:knowledge/loaders';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { questions } from './course.ts';
import { reasoningOn } from './reasoning.ts';

/** What is found for a project, for a document that shows no more of it. */
export async function foundIn(dossier: Dossier) {
  const [shapes, known] = await Promise.all([advice(), situations()]);
  const situation = new Situation(questions, recognised(questions, answersOf(dossier)));
  return reasoningOn(shapes, known).consultOn(situation, dossier.chosen);
}
