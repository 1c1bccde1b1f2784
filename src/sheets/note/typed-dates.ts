import { daysAhead } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import { plain } from '#engine/text/search.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { datedParts } from '#texts/format/dated-parts.ts';
import { speaksIn } from './field/matter.ts';

type Objects = Dossier['objects'];

const OTHER_DATES = 'other-dates' satisfies ObjectId;
const DECIDERS = 'deciders' satisfies ObjectId;

/** How words begin by which others decide on a day, or are handed what they decide on. */
const DECIDED_ON: readonly string[] = [
  'dossier',
  'comité',
  'commission ',
  'vote',
  'conseil ',
  'assemblée',
  'jury ',
  'dépôt',
  'candidat',
  'livrable',
  'budget',
  'délibér',
  'committee',
  'council ',
  'board ',
  'assembly',
  'application',
  'deliverable',
  'submission',
  'file '
];

/** The same of a call. */
const CALLED: readonly string[] = ['appel à', 'appels à', 'l’appel ', 'candidat', 'call for', 'the call '];

/** The same of what is sent in answer to one. */
const SENT: readonly string[] = [...CALLED, 'appel ', 'dossier', 'dépôt', 'application', 'submission'];

/** What is decided elsewhere is ready a week ahead: papers leave before those who read them meet. */
const WEEK = 7;

/** Whether these words are those of a call. */
export const speaksOfACall = (words: string): boolean => speaksIn(words)(CALLED);

/** The days to come that were written among the others, whose words pass. */
function daysWhere(objects: Objects, today: string, passes: (words: string) => boolean) {
  return datedParts(objects[OTHER_DATES]?.text ?? '', today).flatMap(({ day, words }) =>
    day !== undefined && day > today && passes(words) ? [{ day, words }] : []
  );
}

/** The first of them. */
export const firstDayWhere = (
  objects: Objects,
  today: string,
  passes: (words: string) => boolean
): string | undefined =>
  daysWhere(objects, today, passes)
    .map(({ day }) => day)
    .sort()[0];

/** The day of a call, where its words say so among the other days. */
export const dayOfTheCall = (objects: Objects, today: string): string | undefined =>
  firstDayWhere(objects, today, (words) => speaksIn(words)(SENT));

/**
 * By which day to decide, from the other days that the person wrote: a week before the first on which others decide,
 * or are handed what they decide on; on the very day where those who meet are those who decide here.
 */
export function decidedByTyped(objects: Objects, today: string): string | undefined {
  const deciders = wordsIn(objects[DECIDERS]?.text ?? '');
  return daysWhere(objects, today, (words) => speaksIn(words)(DECIDED_ON))
    .map(({ day, words }) =>
      wordsIn(words).every((word) => deciders.includes(word)) ? day : daysAhead(day, WEEK, today)
    )
    .sort()[0];
}

/**
 * The day on which those who decide here meet, as it was typed: as the day of the decision, or among the other days in
 * the words that name them. Undefined where it was not, or is past.
 */
export function sittingTyped(objects: Objects, today: string): string | undefined {
  const set = ownDay(objects, 'decision-date');
  if (set !== undefined) return set >= today ? set : undefined;
  const deciders = wordsIn(objects[DECIDERS]?.text ?? '');
  return firstDayWhere(objects, today, (words) => {
    const named = wordsIn(words);
    return named.length > 0 && named.every((word) => deciders.includes(word));
  });
}

/** The words of some length, bare: “vote” or “meeting” says what those who decide do, not who they are. */
const wordsIn = (text: string): string[] =>
  (plain(text).match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !/^(?:votes?|reunions?|seances?|meets?|meetings?|prochaine?|next)$/u.test(word)
  );
