import { aheadIn } from '#engine/course/ahead.ts';
import { questionsOf } from '#engine/course/course.ts';
import { shortPath } from '#engine/course/short-path.ts';
import { speakingIn } from '#engine/note/recognition.ts';
import { weighing } from '#engine/note/what-matters.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes, spoken } from '#knowledge/compile.ts';
import { MOST_ANSWERS, shortPathKinds, shortPathOpening } from '#knowledge/short-path.ts';
import { recognitionFor } from '#sheets/note/counsel.ts';

const course = courseShape();
const asked = questionsOf(course);
const advice = adviceShapes();
const situations = situationShapes();
/** The advice that the short path settles. */
export const pressing = advice.filter(({ kind }) => shortPathKinds.has(kind));
const weigh = weighing({ advice, situations }, spoken(), asked);

/** The questions that somebody meets up to the first note and after it, and what they have said by then. */
export type Walk = Readonly<{ toNote: readonly string[]; further: readonly string[]; said: Answers }>;

/** What somebody meets who answers like this: the short path up to the note, then the course as it goes on from there. */
export function walkOf(complete: Answers): Walk {
  let answers: Answers = {};
  const toNote: string[] = [];
  const passed = new Set<string>();
  const say = (id: string) => {
    const value = complete[id];
    if (value === undefined) passed.add(id);
    else answers = { ...answers, [id]: value };
  };
  for (;;) {
    const now = new Situation(asked, answers);
    const { next } = shortPath(pressing, now, { most: MOST_ANSWERS, opening: shortPathOpening, passed });
    if (!next) break;
    toNote.push(next.question);
    say(next.question);
  }
  const further: string[] = [];
  for (;;) {
    const now = new Situation(asked, answers);
    const matters = weigh(now, () => speakingIn(recognitionFor(situations, now, {})));
    const next = aheadIn(course, now, matters).find((id) => !passed.has(id));
    if (next === undefined) return { toNote, further, said: answers };
    further.push(next);
    say(next);
  }
}
