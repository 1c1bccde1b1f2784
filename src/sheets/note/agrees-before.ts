import { daysAfter } from '#engine/day.ts';
import type { Locale } from '#engine/locale.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { lastReply } from './by-their-date.ts';
import type { Days } from './in-time.ts';
import { sittingOf } from './sits-later.ts';

const DECIDERS = 'deciders' satisfies ObjectId;

/** Who is asked for a yes: those who decide, or whoever may give one before they meet. */
export const MAY_AGREE = 'may-agree';

/** Whether an offer ends before those who decide on it meet: it is asked for more time. */
export function sitsAfterOffer(days: Days): boolean {
  const [sitting, theirs] = [sittingOf(days), ownDay(days.objects, 'offer-date')];
  return sitting !== undefined && theirs !== undefined && theirs >= days.today && sitting > theirs;
}

/** What is called so says yes when it sits, and on no other day: somebody alone signs when they like. */
const BODY =
  /(?<!\p{L})(?:assemblées?|conseils?|comités?|commissions?|collèges?|jurys?|réunions?|bureaux?|board|council|assembly|committee|general meeting|trustees)(?!\p{L})/iu;

/** A day from today by which somebody is asked for something. */
const ASKED_BY = /\{(in-(\d+))\}/gu;

/**
 * Who is asked for a yes in these words, due by this day, where the body that was named meets later: whoever may give one
 * before it does. '' where those who decide are asked themselves. `sooner`: the days that become an earlier one here.
 */
export function agreesBefore(
  { due, first }: Readonly<{ due: string; first: string }>,
  sooner: Readonly<Record<string, string>>,
  { locale, ...days }: Days & Readonly<{ locale: Locale }>
): string {
  const sitting = sittingOf(days);
  if (sitting === undefined || !BODY.test(days.objects[DECIDERS]?.text ?? '')) return '';
  const asked = [...first.matchAll(ASKED_BY)].map(([, slot = '', count]) =>
    slot in sooner ? days.today : daysAfter(days.today, Number(count))
  );
  if ((asked.sort()[0] ?? due) >= sitting) return '';
  const day = dayInSentence(sitting, locale);
  return locale === 'fr' ? `qui peut dire oui avant ${day}` : `whoever may say yes before ${day}`;
}

/** Whoever asked has an answer within a month. */
const A_MONTH = 30;

/** The day on which whoever waits is answered: that on which those who decide meet, where it was typed; else within a month, in time. */
export const replyDay = (days: Days): string =>
  sittingOf(days) ?? [daysAfter(days.today, A_MONTH), lastReply(days) ?? '9999'].sort()[0] ?? days.today;
