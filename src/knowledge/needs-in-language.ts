import type { Locale } from '#engine/locale.ts';
import { workshopByKind } from './advice/workshop.ts';
import { needs } from './questions/finance/needs.ts';

/** What each need is called: what a way of funding covers. */
export const needNamesIn = (locale: Locale): Readonly<Record<string, string>> => needs[locale].options;

/** What can be taken on to make people want to contribute, and the advice that puts it to work. */
export const takableNeedsIn = (locale: Locale): TakableNeed[] =>
  workshopByKind.means.map((one) => ({ id: one.id, title: one[locale].title, by: one.putToWorkBy }));

export type TakableNeed = Readonly<{ id: string; title: string; by: readonly string[] }>;
