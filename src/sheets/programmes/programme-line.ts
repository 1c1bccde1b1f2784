import type { Locale } from '#engine/locale.ts';
import type { ProgrammeEntry } from '#knowledge/compile.ts';
import type { ProgrammeStatus } from '#knowledge/kinds/programme.ts';
import { standingOn, type Standing } from '#knowledge/programme-standing.ts';
import { dayIn, monthIn } from '#texts/format/dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { ProgrammesTexts } from '#texts/pages/programmes.ts';
import { amountsInWords } from './amount-words.ts';
import { firstEuro, type FirstEuroWords } from './first-euro.ts';

/**
 * What a scheme is worded with, and the day on which it is read; `applying`: how to apply, where it is told;
 * `firstEuro`: what its money is held against, where a project is open.
 */
export type ProgrammeWording = Readonly<{
  locale: Locale;
  texts: ProgrammesTexts;
  day: string;
  applying?: Readonly<Record<string, string>>;
  firstEuro?: FirstEuroWords;
}>;

/** A scheme in two lines: how it stands, then what it pays and perhaps how to ask. */
export type ProgrammeLine = Readonly<{
  id: string;
  status: ProgrammeStatus;
  url: string;
  title: string;
  funder: string;
  standing: string;
  text: string;
  /** That its money comes too late, or its deadline too early, for the person’s own dates; '' where neither does. */
  dates: string;
  /** Its first money comes only once what ends has ended. */
  late: boolean;
}>;

/** A scheme in words, as it stands on that day. Pure. */
export function programmeLine(programme: ProgrammeEntry, wording: ProgrammeWording): ProgrammeLine {
  const { id, page, name, funder, pays, amounts = [], share } = programme;
  const { locale, texts, day, applying } = wording;
  const standing = standingOn(programme, day);
  const seen = texts.seen(monthIn(locale, programme.checked));
  const told = [pays, amountsInWords(amounts, share, locale, texts), applying?.[id] ?? ''];
  return {
    id,
    status: standing.status,
    url: page,
    title: name,
    funder,
    standing: [
      ...(standing.toCheck ? [texts.toCheck] : []),
      `${stateInWords(standing, wording)}${windowInWords(standing, wording)} (${seen}).`
    ].join(' '),
    text: told.filter(Boolean).join(' '),
    ...besideDates(programme, standing, wording)
  };
}

/** The first day on which one may ask, as far as it is known. */
function opening({ status, on, window }: Standing, today: string): string {
  const from = status === 'announced' ? on : status === 'closed' ? window?.from : undefined;
  const day = from === undefined || from.length > 'YYYY-MM'.length ? from : `${from}-01`;
  return day !== undefined && day > today ? day : today;
}

/** When its first money comes, and whether its last day falls before what has to be decided. */
function besideDates(
  { months, noMoney }: ProgrammeEntry,
  standing: Standing,
  { day, firstEuro: words }: ProgrammeWording
): Pick<ProgrammeLine, 'dates' | 'late'> {
  if (!words) return { dates: '', late: false };
  // Nobody waits for money from what brings none, or from what is closed and may not open again.
  const awaited = !noMoney && (standing.status !== 'closed' || standing.window !== undefined);
  const { text, late } = awaited
    ? firstEuro(months, words, opening(standing, day))
    : { text: '', late: false };
  const { decision } = words.dates;
  const deadline =
    standing.status === 'open' && standing.on?.length === 'YYYY-MM-DD'.length ? standing.on : '';
  const hurried = deadline && decision !== undefined && deadline < decision;
  const said = (one: string) => dayInSentence(one, words.locale);
  return {
    dates: [
      ...(late ? [text] : []),
      ...(hurried ? [words.firstEuro.beforeDecision(said(deadline), said(decision))] : [])
    ].join(' '),
    late
  };
}

/** A scheme that is over for good, in a few words. */
export type OverLine = Pick<ProgrammeLine, 'id' | 'url' | 'title' | 'standing'>;

/** The name of a scheme that is over, and the month in which it closed. Pure. */
export function overLine(programme: ProgrammeEntry, { locale, texts, day }: ProgrammeWording): OverLine {
  const { on = programme.checked, toCheck } = standingOn(programme, day);
  const since = texts.overSince(monthIn(locale, on));
  return {
    id: programme.id,
    url: programme.page,
    title: programme.name,
    standing: `${since}${toCheck ? texts.overToCheck : ''}`
  };
}

/** How it stands, in words; a month stands where the day is not sure. */
function stateInWords({ status, on }: Standing, { locale, texts }: ProgrammeWording): string {
  const isMonth = on?.length === 'YYYY-MM'.length;
  const when = on === undefined ? '' : isMonth ? monthIn(locale, on) : dayIn(locale, on);
  switch (status) {
    case 'open':
      return on === undefined ? texts.allYear : (isMonth ? texts.untilMonth : texts.until)(when);
    case 'closed':
      return (isMonth ? texts.sinceMonth : texts.since)(when);
    case 'announced':
      return (isMonth ? texts.fromMonth : texts.from)(when);
    case 'unknown':
      return texts.unknown;
  }
}

const windowInWords = ({ window }: Standing, { locale, texts }: ProgrammeWording): string =>
  window ? texts.window(monthIn(locale, window.from), monthIn(locale, window.to)) : '';
