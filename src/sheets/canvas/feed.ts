import type { ObjectId } from '#knowledge/objects.ts';
import type { Kind } from '#knowledge/kinds/kind.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import type { disseminateQuestions } from '#knowledge/questions/disseminate/index.ts';
import type { financeQuestions } from '#knowledge/questions/finance/index.ts';
import type { identifyQuestions } from '#knowledge/questions/identify/index.ts';
import type { maintainQuestions } from '#knowledge/questions/maintain/index.ts';
import type { produceQuestions } from '#knowledge/questions/produce/index.ts';
import type { qualifyQuestions } from '#knowledge/questions/qualify/index.ts';

type Asked =
  | (typeof qualifyQuestions)[number]
  | (typeof identifyQuestions)[number]
  | (typeof produceQuestions)[number]
  | (typeof maintainQuestions)[number]
  | (typeof financeQuestions)[number]
  | (typeof disseminateQuestions)[number];

/**
 * A question whose answer fills a cell: with any of its options, or with some of them only; and what of the
 * person’s own words, asked beside it, belongs there.
 */
export type Feed = {
  readonly [Question in Asked as Question['id']]: Readonly<{
    question: Question['id'];
    options?: readonly Question['options'][number][];
    own?: readonly ObjectId[];
  }>;
}[Asked['id']];

/** What fills a cell of the canvas: answers, then the advice of a kind or what is to be said to somebody. */
export type CellShape = Readonly<{
  id: string;
  feeds: readonly [Feed, ...Feed[]];
  advice?: readonly Kind[];
  tells?: Persona;
}>;
