import type { Situation } from '#engine/reason/situation.ts';
import { isAhead } from './ahead.ts';
import type { Course } from './course.ts';
import type { Place } from './walk.ts';

/** A question, as a place. */
export type Asked = Extract<Place, { at: 'question' }>;

/** Where one goes from a question: to what was asked before it, and on to what is still to be answered. */
export type Ways = Readonly<{ back: Place; onward: Place }>;

/**
 * The ways from a question, for whoever has not the map yet (path.ts brings XState). The map says the same, and
 * leaves out what would change nothing once that is known. Pure.
 */
export function neighboursOf(course: Course, from: Asked, situation: Situation): Ways {
  const index = course.findIndex(({ id }) => id === from.stage);
  const ids = course[index]?.questions.map(({ id }) => id) ?? [];
  const at = ids.indexOf(from.question);
  const ask = (question: string | undefined): Place | undefined =>
    question === undefined ? undefined : { at: 'question', stage: from.stage, question };
  const before = course[index - 1];
  return {
    back:
      ask(ids.slice(0, at).findLast((id) => situation.asked(id) !== 'no')) ??
      (before ? { at: 'check', stage: before.id } : from),
    onward: ask(ids.slice(at + 1).find((id) => isAhead(id, situation))) ?? { at: 'check', stage: from.stage }
  };
}
