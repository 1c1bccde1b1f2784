import { daysAfter, daysAhead } from '#engine/day.ts';
import { daySlots } from '#engine/note/day-slots.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { Locale } from '#engine/locale.ts';
import { CALL, OFFER } from '#knowledge/note/offer.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { decisionDay, ownDay } from '#knowledge/own-dates.ts';
import type { danger } from '#knowledge/questions/qualify/danger.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { Days } from './in-time.ts';
import { dayOfTheCall, decidedByTyped, speaksOfACall } from './typed-dates.ts';

const KIND: string = 'offer-kind' satisfies typeof offerKind.id;
const A_CALL: string = 'call' satisfies (typeof offerKind.options)[number];
const MONEY: string = 'money' satisfies (typeof offerKind.options)[number];
const EXCLUSIVE: string = 'exclusive' satisfies (typeof offerKind.options)[number];
const DANGER: string = 'danger' satisfies typeof danger.id;
const DIVIDED: string = 'dispute' satisfies (typeof danger.options)[number];

/** Whoever waits has the answer so many days before their own date. */
const AHEAD = 2;

/** Whether it answers an offer: it has to leave before the day on which the offer ends. */
export const answersOffer = (one: Readonly<{ about?: string; called?: string }>): boolean =>
  one.about === OFFER || one.about === CALL || one.called === 'offer-from';

/** The day of a call, where what the person wrote of an offer is of another one; '' where they gave it no day. */
export const CALL_DATE = 'call-date';

/** What the offer is called, and who makes it. */
const offerWords = ['offer', 'offer-from'] satisfies readonly ObjectId[];

/**
 * The last day on which an answer still arrives in time; undefined where they set none, or it is past. A call that
 * came beside another offer has a day of its own.
 */
export function lastReply({ today, objects }: Days, about?: string): string | undefined {
  const theirs = ownDay(objects, about === CALL && CALL_DATE in objects ? CALL_DATE : 'offer-date');
  if (theirs === undefined || theirs < today) return undefined;
  return daysAhead(theirs, AHEAD, today);
}

/**
 * The person’s words with a day to decide where they set none: before whoever waits gives up, and before others decide
 * on a day that they wrote. Nobody waits for the group where the answer is known already, as it is to whoever wants for
 * themselves what others have a share in; and a divided group is not made to vote by the day of whoever makes an offer:
 * it asks for time. A call that came beside another offer has its own day.
 */
export function decidedInTime(
  objects: Dossier['objects'],
  { answers }: Situation,
  today: string
): Dossier['objects'] {
  const kinds = [answers[KIND] ?? []].flat();
  const called = kinds.includes(A_CALL) && isOfAnother(kinds, objects);
  const known = kinds.includes(EXCLUSIVE) || [answers[DANGER] ?? []].flat().includes(DIVIDED);
  const reply = known ? undefined : lastReply({ today, objects });
  const usual = reply ?? decisionDay(objects, today);
  const decided = [usual, decidedByTyped(objects, today) ?? usual].sort()[0] ?? usual;
  const isSet = ownDay(objects, 'decision-date') !== undefined || (reply === undefined && decided === usual);
  const at = objects['offer-date']?.at ?? objects['other-dates']?.at ?? 0;
  return {
    ...objects,
    ...(isSet ? {} : { 'decision-date': { text: decided, at } }),
    ...(called ? { [CALL_DATE]: { text: dayOfTheCall(objects, today) ?? '', at } } : {})
  };
}

/** Whether several things came, and the words of the offer are not those of the call. */
const isOfAnother = (kinds: readonly string[], objects: Dossier['objects']): boolean =>
  kinds.some((kind) => kind !== A_CALL && kind !== MONEY) &&
  !offerWords.some((id) => speaksOfACall(objects[id]?.text ?? ''));

/** Whether what came is a call and nothing else, with rules and a day: it is answered as such, and as nothing else. */
export const isCallAlone = ({ answers }: Situation, objects: Dossier['objects']): boolean =>
  [answers[KIND] ?? []].flat().includes(A_CALL) && !(CALL_DATE in objects);

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
