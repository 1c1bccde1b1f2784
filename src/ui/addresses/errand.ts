import type { Course } from '#engine/course/course.ts';
import { hangingOn } from '#engine/course/hanging-on.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { originIn } from './origin.ts';

const CHANGE = '#change';

/** Somebody who comes to a question to change one answer, not along the course: from where. */
export type Errand =
  | Readonly<{ from: 'page'; page: string }>
  /** `changed`: the question whose row was chosen, where another has been raised by it since. */
  | Readonly<{ from: 'check'; changed: string | undefined }>;

/** What the last part of the address says of it; nothing where the course led here. */
export function errandIn(hash: string): Errand | undefined {
  const page = originIn(hash);
  if (page !== undefined) return { from: 'page', page };
  if (hash !== CHANGE && !hash.startsWith(`${CHANGE}=`)) return undefined;
  return { from: 'check', changed: hash.slice(CHANGE.length + 1) || undefined };
}

/** The question to go to before the check page: the next one that hangs on what was changed there. */
export function raisedAfter(
  { stage, question }: Readonly<{ stage: string; question: string }>,
  changed: string,
  course: Course,
  situation: Situation
): string | undefined {
  const order = course.flatMap(({ questions }) => questions.map(({ id }) => id));
  const later = (id: string) => order.indexOf(id) > order.indexOf(question);
  return hangingOn(course, stage, changed, situation).find(later);
}

/** The end of the address of a question that was raised by this one. */
export const onErrandFor = (changed: string): string => `${CHANGE}=${changed}`;
