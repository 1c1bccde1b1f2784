import { roles, type Advice } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import { questionsIn } from '#engine/reason/witness.ts';
import { advice, type AnyAdvice } from './advice/index.ts';
import { course } from './course.ts';
import type { StageId } from './stages.ts';

/** A page of a question stays small: the others are a link away. */
const NAMED = 3;

/** What a question helps to decide: the first pieces of advice by title, and how many more read it. */
export type Decides = Readonly<{ first: readonly Readonly<{ id: string; title: string }>[]; more: number }>;

/** What each question of a stage helps to decide, in one language. */
export const decidesIn = (locale: Locale, stage: StageId): Record<string, Decides> =>
  Object.fromEntries(
    (course.find(({ id }) => id === stage)?.questions ?? []).map(({ id }) => {
      const all = adviceReading(id);
      const first = all.slice(0, NAMED).map((one) => ({ id: one.id, title: one[locale].title }));
      return [id, { first, more: all.length - first.length }];
    })
  );

/** The advice whose criteria read a question: each kind in turn, what it can discard before what it orders. */
function adviceReading(question: string): AnyAdvice[] {
  const readers = advice
    .map((one) => ({ one, weight: weightOf(one, question) }))
    .filter(({ weight }) => weight < roles.length)
    .sort((a, b) => a.weight - b.weight);
  return readers
    .map(({ one, weight }, at) => {
      const turn = readers.slice(0, at).filter((before) => before.one.kind === one.kind).length;
      return { one, weight, turn };
    })
    .sort((a, b) => a.turn - b.turn || a.weight - b.weight)
    .map(({ one }) => one);
}

/** The place of the first role that reads the question; past the last where none does. */
function weightOf(one: Advice, question: string): number {
  const at = roles.findIndex((role) => one[role].some(({ when }) => questionsIn(when).includes(question)));
  return at < 0 ? roles.length : at;
}
