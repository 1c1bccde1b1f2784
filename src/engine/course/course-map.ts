import type { Condition } from '#engine/reason/condition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { Course } from './course.ts';

/** Questions that follow each other and are asked under the same condition; `when` is missing where always. */
export type Branch = Readonly<{ when?: Condition; questions: readonly string[] }>;

/** A course as it is drawn: in each stage, the way and the branches that leave and rejoin it. */
export type CourseMap = readonly Readonly<{ id: string; branches: readonly Branch[] }>[];

/** The course with its neighbouring questions put together. */
export const mapOf = (course: Course): CourseMap =>
  course.map(({ id, questions }) => ({
    id,
    branches: questions.reduce<Branch[]>((soFar, { id: question, askedWhen }) => {
      const last = soFar.at(-1);
      const when = isAlways(askedWhen) ? undefined : askedWhen;
      if (last && JSON.stringify(last.when) === JSON.stringify(when)) {
        return [...soFar.slice(0, -1), { ...last, questions: [...last.questions, question] }];
      }
      return [...soFar, { ...(when && { when }), questions: [question] }];
    }, [])
  }));

const isAlways = (condition: Condition): boolean => condition.op === 'all' && condition.of.length === 0;

/** What became of a question on one person’s way. */
export type Passing = 'answered' | 'to-answer' | 'perhaps' | 'skipped';

/** Whether a question was answered, waits for its answer, hangs on an earlier one, or is pointless. */
export function passingOf(question: string, situation: Situation): Passing {
  const asked = situation.asked(question);
  if (asked === 'no') return 'skipped';
  if (situation.answers[question] !== undefined) return 'answered';
  return asked === 'yes' ? 'to-answer' : 'perhaps';
}
