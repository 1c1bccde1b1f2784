import { keeps } from '#engine/advise/advice.ts';
import { flipsFor, statusOf } from '#engine/advise/judge.ts';
import { otherAnswers } from '#engine/advise/levers.ts';
import type { AnswerChange } from '#engine/reason/change.ts';
import { firstDifference } from '#engine/reason/first-difference.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { groupsIn } from '#engine/reason/values-that-matter.ts';
import { recognition, type Reasons, type SituationShape } from './recognition.ts';

/** A situation that would lead, and the fewest other answers that would make it. */
export type WayToLead = Readonly<{ situation: string; changes: readonly AnswerChange[] }>;

/** Of how many answers at most: nobody would act on more. */
const MOST_ANSWERS = 2;
/** How many ways to be recognised are tried for each situation, the shortest first. */
const MOST_WAYS = 3;

/** What is known, why people come, and how many ways are wanted. */
type Search = Readonly<{ comesFor: Reasons; most: number }>;

/**
 * What would make another situation lead than the answers do: a few situations, those that take the fewest
 * answers first; as many, those that take back no fact. Each way is tried; what the person chose is left
 * aside. Pure.
 */
export function waysToLead(
  known: readonly SituationShape[],
  situation: Situation,
  { comesFor, most }: Search
): WayToLead[] {
  const leadIn = (then: Situation) =>
    recognition(known, then, { comesFor, lead: undefined, companion: undefined });
  const now = leadIn(situation).lead?.advice.id;
  const costOf = (changes: readonly AnswerChange[]): readonly number[] => [
    changes.length,
    changes.filter(({ question }) => !comesFor.includes(question) && situation.answers[question]).length
  ];
  const cheapest = <One>(some: readonly One[], changesOf: (one: One) => readonly AnswerChange[]) =>
    some
      .map((one) => ({ one, ranks: costOf(changesOf(one)) }))
      .sort((first, second) => firstDifference(first.ranks, second.ranks))
      .map(({ one }) => one);
  const found = known
    .filter(({ id }) => id !== now)
    .flatMap((one): WayToLead[] => {
      const changes = cheapest(waysFor(one, situation, comesFor), (way) => way).find((way) => {
        const { lead, sure } = leadIn(situation.supposing(way));
        return sure && lead?.advice.id === one.id;
      });
      return changes ? [{ situation: one.id, changes }] : [];
    });
  return cheapest(found, ({ changes }) => changes).slice(0, most);
}

/** Answers that could make one situation lead: those it requires, and why somebody comes. */
function waysFor(one: SituationShape, situation: Situation, comesFor: Reasons): AnswerChange[][] {
  const fits = statusOf(one, situation) === 'retained';
  const ways = fits ? [[]] : flipsFor(one, situation).slice(0, MOST_WAYS);
  const calls = callsFor(one, situation, comesFor);
  return ways
    .flatMap((way) => [
      way,
      ...calls
        .filter(({ question }) => way.every((change) => change.question !== question))
        .map((call) => [...way, call])
    ])
    .filter(({ length }) => length > 0 && length <= MOST_ANSWERS);
}

/** Other answers to why somebody comes that speak for this situation. */
function callsFor(one: SituationShape, situation: Situation, comesFor: Reasons): AnswerChange[] {
  const strong = one.favours.filter((criterion) => criterion.strong).map(({ when }) => when);
  const named = groupsIn([keeps(one), ...strong]);
  return comesFor.flatMap((id) => {
    const question = situation.questions.get(id);
    const wanted = (named.get(id) ?? []).flat();
    if (!question || wanted.length === 0 || situation.asked(id) !== 'yes') return [];
    return otherAnswers(question, situation.answers[id])
      .filter((to) => (typeof to === 'string' ? [to] : to).some((option) => wanted.includes(option)))
      .map((to): AnswerChange => ({ question: id, to, or: [] }));
  });
}
