import type { Course } from '#engine/course/course.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { Places } from '#sheets/places.ts';
import { onErrandFor, raisedAfter, type Errand } from './errand.ts';
import { addressBelow } from './origin.ts';

/** Where “back” and “continue” lead from a question that somebody came to answer on an errand. */
export function waysOn(
  errand: Errand,
  { stage, question }: Readonly<{ stage: string; question: string }>,
  course: Course,
  situation: Situation,
  places: Places
): Readonly<{ back: string; next: string }> {
  if (errand.from === 'page') {
    const there = addressBelow(places.home, errand.page);
    return { back: there, next: there };
  }
  const changed = errand.changed ?? question;
  const check = `${places.stage(stage)}#answer-${changed}`;
  const raised = raisedAfter({ stage, question }, changed, course, situation);
  return { back: check, next: raised ? places.question(stage, raised) + onErrandFor(changed) : check };
}
