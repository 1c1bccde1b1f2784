import { daysAfter, daysAhead } from '#engine/day.ts';
import type { OwnDate, Step } from '#engine/note/remark.ts';
import { ownDay, servedDay } from '#knowledge/own-dates.ts';
import { answersOffer, lastReply } from './by-their-date.ts';
import { afterConsent, type Dated } from './after-consent.ts';
import { broughtBy } from './needed-by.ts';

/** What the day of a step follows from, besides the day on which it is asked. */
type StepTerms = Pick<Step, 'within' | 'lawful' | 'before' | 'irrevocable' | 'consent' | 'about' | 'action'>;

const A_WEEK = 7;

/** The day from which steps are reckoned, and the days of the person’s own that they serve. */
export type Days = Readonly<{
  today: string;
  objects: Readonly<Record<string, Readonly<{ text: string }>>>;
}>;

/** A letter that says on which day the answer comes leaves a week before that day. */
function told({ today, objects }: Days): string | undefined {
  const decision = ownDay(objects, 'decision-date');
  return decision !== undefined && decision >= today ? daysAhead(decision, A_WEEK, today) : undefined;
}

/** Whoever has to put it in a budget, or wait for a signature of their own, has a fortnight for it. */
const FORTNIGHT = 14;

/** Nobody signs before those who decide here have met, nor on the very day on which somebody else’s books close. */
export const signedOn = (
  { date, or }: Readonly<{ date: OwnDate; or?: OwnDate }>,
  { today, objects }: Days
): string | undefined => {
  const [own, theirs] = [ownDay(objects, date), or && ownDay(objects, or)];
  return [own, theirs && daysAhead(theirs, FORTNIGHT, today)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
};

/** By which day: so many days from today, never later than a day of the person’s own that it serves. */
export function dueOf(step: StepTerms, { today, objects }: Days): string {
  const { lawful, before, irrevocable } = step;
  const within = Math.min(step.within, lawful ?? step.within);
  const latest = answersOffer(step)
    ? [lastReply({ today, objects }, step.about), told({ today, objects })]
    : [];
  const needed = broughtBy(step, { today, objects });
  const due =
    [daysAfter(today, within), ...latest, needed].filter((day) => day !== undefined).sort()[0] ?? today;
  const own = before && servedDay(objects, before, today);
  if (!before || !own) return due;
  // Nobody signs or votes before the day on which they meet.
  if (before.date === 'decision-date' && before.days === 0 && (step.consent ?? irrevocable === 'decided'))
    return signedOn(before, { today, objects }) ?? own;
  return [due, daysAhead(own, before.days, today)].sort()[0] ?? due;
}

/** These steps in the order in which they are taken, each with its day. */
export const inTime = <One extends StepTerms>(
  steps: readonly One[],
  days: Days
): (Dated & Readonly<{ step: One }>)[] =>
  afterConsent(
    steps.map((step) => ({
      step,
      due: dueOf(step, days),
      irrevocable: step.irrevocable !== undefined,
      agrees: step.consent
    }))
  );
