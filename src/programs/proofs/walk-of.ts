import { aheadIn } from '#engine/course/ahead.ts';
import { questionsOf } from '#engine/course/course.ts';
import { shortPath } from '#engine/course/short-path.ts';
import { contenders } from '#engine/note/contenders.ts';
import { speakingIn } from '#engine/note/recognition.ts';
import { weighing } from '#engine/note/what-matters.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';
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

/** The questions that somebody meets, and what they have said by then. */
type Leg = Readonly<{ met: readonly string[]; said: Answers }>;

/** Asks one question after the other of somebody who answers like this, as long as there is one. */
function legOf(
  complete: Answers,
  next: (now: Situation, passed: ReadonlySet<string>) => string | undefined,
  before: Answers = {}
): Leg {
  let said = before;
  const met: string[] = [];
  const passed = new Set<string>();
  for (;;) {
    const question = next(new Situation(asked, said), passed);
    if (question === undefined) return { met, said };
    met.push(question);
    const value = complete[question];
    if (value === undefined) passed.add(question);
    else said = { ...said, [question]: value };
  }
}

/** What somebody meets who answers like this on the short path, up to the first note. */
export const shortWalkOf = (complete: Answers): Leg =>
  legOf(
    complete,
    (now, passed) =>
      shortPath(pressing, now, {
        most: MOST_ANSWERS,
        opening: shortPathOpening,
        contenders: contenders(situations, now, comesFor),
        passed
      }).next?.question
  );

/** The questions that somebody meets up to the first note and after it, and what they have said by then. */
export type Walk = Readonly<{ toNote: readonly string[]; further: readonly string[]; said: Answers }>;

/** What somebody meets who answers like this: the short path up to the note, then the course as it goes on from there. */
export function walkOf(complete: Answers): Walk {
  const short = shortWalkOf(complete);
  const unsaid = short.met.filter((id) => complete[id] === undefined);
  const long = legOf(
    complete,
    (now, passed) => {
      const matters = weigh(now, () => speakingIn(recognitionFor(situations, now, {})));
      return aheadIn(course, now, matters).find((id) => !passed.has(id) && !unsaid.includes(id));
    },
    short.said
  );
  return { toNote: short.met, further: long.met, said: long.said };
}
