import { judge } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { advice } from '#knowledge/advice/index.ts';
import type { AnyWorkshopItem } from '#knowledge/advice/workshop.ts';
import { situationShapes } from '#knowledge/compile.ts';
import { course } from '#knowledge/course.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { counsel } from '#sheets/note/counsel.ts';

/* What the product must make of the example, worked out from the knowledge itself. */

export const situation = new Situation(questionsOf(course), exampleAnswers);
export const { judgements } = counsel(advice, situationShapes(), situation);

/** The items of a workshop’s product that the example’s answers retain. */
export const retainedOf = <Item extends AnyWorkshopItem>(items: readonly Item[]): Item[] =>
  items.filter((item) => judge(item, situation).status === 'retained');
