import type { InBoth } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { ObjectId } from '#knowledge/objects.ts';

/** A made-up person with her project: a story to judge the plan by, and everything she answers. */
export type Person = Readonly<{
  /** Also the name of her golden plans, `tests/plans/<id>.<lang>.md`. */
  id: string;
  /** The name of the project. */
  name: InBoth<string>;
  /** Who it is, in a few words, for lists. */
  who: InBoth<string>;
  story: InBoth<string>;
  purpose: InBoth<string>;
  answers: Answers;
  /** Her own words for what a note speaks of. */
  objects?: InBoth<Readonly<Partial<Record<ObjectId, string>>>>;
}>;
