import type { Situation } from '#engine/reason/situation.ts';
import type { Course } from './course.ts';

export type Progress = 'to-do' | 'under-way' | 'done';

/** The questions of a stage that are asked, in order, and how far it is answered. */
export function progressOf(course: Course, stage: string, situation: Situation) {
  const questions = course.find(({ id }) => id === stage)?.questions ?? [];
  const asked = questions.filter(({ id }) => situation.asked(id) !== 'no').map(({ id }) => id);
  const answered = asked.filter((id) => situation.answers[id] !== undefined);
  return { asked, answered, state: stateOf(answered.length, asked.length) };
}

const stateOf = (answered: number, asked: number): Progress => {
  if (answered === asked) return 'done';
  return answered === 0 ? 'to-do' : 'under-way';
};
