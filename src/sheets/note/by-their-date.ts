import { daysAfter, daysAhead } from '#engine/day.ts';
import { daySlots } from '#engine/note/day-slots.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { Locale } from '#engine/locale.ts';
import { CALL, OFFER, TENDER } from '#knowledge/note/offer.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { Days } from './in-time.ts';
import { sittingOf } from './sits-later.ts';

const KIND: string = 'offer-kind' satisfies typeof offerKind.id;
/** What comes with rules and a day, and waits for a file rather than for a letter. */
const CALLS: readonly string[] = ['call', 'tender'] satisfies (typeof offerKind.options)[number][];

/** Whoever waits has the answer so many days before their own date. */
const AHEAD = 2;

/** Whether it answers an offer: it has to leave before the day on which the offer ends. */
export const answersOffer = (one: Readonly<{ about?: string; called?: string }>): boolean =>
  one.about === OFFER || one.about === CALL || one.about === TENDER || one.called === 'offer-from';

/** The day of a call, where what the person wrote of an offer is of another one; '' where they gave it no day. */
export const CALL_DATE = 'call-date';

/**
 * The last day on which an answer still arrives in time; undefined where they set none, or it is past. A call that
 * came beside another offer has a day of its own.
 */
export function lastReply({ today, objects }: Days, about?: string): string | undefined {
  const theirs = ownDay(objects, about === CALL && CALL_DATE in objects ? CALL_DATE : 'offer-date');
  if (theirs === undefined || theirs < today) return undefined;
  return daysAhead(theirs, AHEAD, today);
}

/** Whether what came is a call or a tender and nothing else, with rules and a day: it is answered as such, and as nothing else. */
export const isCallAlone = ({ answers }: Situation, objects: Dossier['objects']): boolean =>
  [answers[KIND] ?? []].flat().some((one) => CALLS.includes(one)) && !(CALL_DATE in objects);

/**
 * What the days of an answer become: none that is later than the day on which the offer ends, save the day on which
 * those who decide meet, which the person typed: nobody decides before it.
 */
export function byTheirDate(
  decision: string,
  { locale, ...days }: Days & Readonly<{ locale: Locale }>
): Readonly<Record<string, string>> {
  const latest = lastReply(days);
  if (latest === undefined) return {};
  const said = dayInSentence(latest, locale);
  const typed = sittingOf(days) !== undefined;
  const late = daySlots.filter(({ from, days: count }) =>
    from === 'decision-date'
      ? !typed && daysAfter(decision, -count) > latest
      : !from && daysAfter(days.today, count) > latest
  );
  return {
    ...Object.fromEntries(late.map(({ slot }) => [slot, said])),
    ...(!typed && decision > latest ? { 'decision-date': said } : {})
  };
}
