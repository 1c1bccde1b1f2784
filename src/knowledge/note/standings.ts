import type { Locale } from '#engine/locale.ts';
import type { outcomeNotShared } from '#knowledge/advice/outcome/outcome-not-shared.ts';
import { outcomeAdvice } from '#knowledge/advice/outcome/index.ts';

/** Where a sentence ends, save before one that takes back a part of it. */
const NEXT = /(?<=[.!?])\s+(?!(?:Mais|But)\s)/u;

/** That it exists and is not open is what its owner came with. */
const NOT_SHARED = 'outcome-not-shared' satisfies (typeof outcomeNotShared)['id'];

/**
 * What each outcome says that a project is: its name says nothing without what holds, and what is missing. What its
 * summary advises after that is left to the situation that leads.
 */
export const standingsIn = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    outcomeAdvice
      .filter(({ id }) => id !== NOT_SHARED)
      .map((one) => {
        const { title, summary } = one[locale];
        return [one.id, `${title}. ${summary.split(NEXT)[0] ?? ''}`];
      })
  );
