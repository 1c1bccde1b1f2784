import { daysAfter, daysAhead } from '#engine/day.ts';
import { daySlots } from '#engine/note/day-slots.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { Locale } from '#engine/locale.ts';
import { CALL, OFFER, TENDER } from '#knowledge/note/offer.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import type { danger } from '#knowledge/questions/qualify/danger.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { Days } from './in-time.ts';

const KIND: string = 'offer-kind' satisfies typeof offerKind.id;
/** What comes with rules and a day, and waits for a file rather than for a letter. */
const CALLS: readonly string[] = ['call', 'tender'] satisfies (typeof offerKind.options)[number][];
const EXCLUSIVE: string = 'exclusive' satisfies (typeof offerKind.options)[number];
const DANGER: string = 'danger' satisfies typeof danger.id;
const DIVIDED: string = 'dispute' satisfies (typeof danger.options)[number];

/** Whoever waits has the answer so many days before their own date. */
const AHEAD = 2;

/** Whether it answers an offer: it has to leave before the day on which the offer ends. */
export const answersOffer = (one: Readonly<{ about?: string; called?: string }>): boolean =>
  one.about === OFFER || one.about === CALL || one.about === TENDER || one.called === 'offer-from';

/** The last day on which an answer still arrives in time; undefined where they set none, or it is past. */
export function lastReply({ today, objects }: Days): string | undefined {
  const theirs = ownDay(objects, 'offer-date');
  if (theirs === undefined || theirs < today) return undefined;
  return daysAhead(theirs, AHEAD, today);
}

/**
 * The person’s words with a day to decide where they set none: before whoever waits gives up. Nobody waits for the
 * group where the answer is known already, as it is to whoever wants for themselves what others have a share in; and
 * a divided group is not made to vote by the day of somebody else: it asks for time.
 */
export function decidedInTime(
  objects: Dossier['objects'],
  { answers }: Situation,
  today: string
): Dossier['objects'] {
  const reply = lastReply({ today, objects });
  const known =
    [answers[KIND] ?? []].flat().includes(EXCLUSIVE) || [answers[DANGER] ?? []].flat().includes(DIVIDED);
  const theirs = objects['offer-date'];
  if (!theirs || reply === undefined || known || ownDay(objects, 'decision-date') !== undefined)
    return objects;
  return { ...objects, 'decision-date': { ...theirs, text: reply } };
}

/** Whether what came is a call or a tender, with rules and a day: it is answered as such, and as nothing else. */
export const isCall = ({ answers }: Situation): boolean =>
  [answers[KIND] ?? []].flat().some((one) => CALLS.includes(one));

/** What the days of an answer become: none that is later than the day on which the offer ends. */
export function byTheirDate(
  decision: string,
  { locale, ...days }: Days & Readonly<{ locale: Locale }>
): Readonly<Record<string, string>> {
  const latest = lastReply(days);
  if (latest === undefined) return {};
  const said = dayInSentence(latest, locale);
  const late = daySlots.filter(({ from, days: count }) =>
    from === 'decision-date'
      ? daysAfter(decision, -count) > latest
      : !from && daysAfter(days.today, count) > latest
  );
  return {
    ...Object.fromEntries(late.map(({ slot }) => [slot, said])),
    ...(decision > latest ? { 'decision-date': said } : {})
  };
}
