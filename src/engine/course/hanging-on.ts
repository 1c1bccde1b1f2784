import type { Situation } from '#engine/reason/situation.ts';
import { questionsIn } from '#engine/reason/witness.ts';
import type { Course } from './course.ts';
import { progressOf } from './progress.ts';

/**
 * The unanswered questions of a stage that are asked, or may be, because of what another one says,
 * directly or through others; in the order of the walk. Pure.
 */
export function hangingOn(course: Course, stage: string, question: string, situation: Situation): string[] {
  const { asked, answered } = progressOf(course, stage, situation);
  const reading = new Set([question]);
  // A question may be gated only by earlier ones: once through the course finds them all.
  for (const { id, askedWhen } of course.flatMap(({ questions }) => questions)) {
    if (questionsIn(askedWhen).some((read) => reading.has(read))) reading.add(id);
  }
  return asked.filter((id) => id !== question && reading.has(id) && !answered.includes(id));
}
