import { DAY, dayOf, daysAfter } from '#engine/day.ts';
import type { Source } from '#engine/advise/advice.ts';
import { proveEach, type Proof } from './proof.ts';

/** After this many days an advice must have been read through again. */
const FRESH_FOR = 366;
/** So many days before, whoever looks is told. */
const AHEAD = 90;

/** The proof whose failures are also a figure: addresses that cannot work. */
export const WELL_FORMED = 'every source has a well-formed address';

type Reviewed = Readonly<{ id: string; reviewed: string }>;

/** An advice that must be read through again before `by`, or should have been. */
export type Due = Readonly<{ id: string; by: string; past: boolean }>;

/**
 * The advice whose review is past, or will be within 90 days; the most urgent first. It breaks nothing: a
 * copy of the repository works whenever it is taken. `npm run -s knowledge -- --fresh` insists.
 */
export const reviewsDue = (advice: readonly Reviewed[], today: Date): Due[] =>
  advice
    .map(({ id, reviewed }) => ({ id, reviewed, left: FRESH_FOR - ageOf(reviewed, today) }))
    .filter(({ left }) => left < AHEAD)
    .sort((one, other) => one.left - other.left)
    .map(({ id, reviewed, left }) => ({ id, by: daysAfter(reviewed, FRESH_FOR), past: left < 0 }));

/** In days. */
const ageOf = (day: string, today: Date): number => (today.getTime() - new Date(day).getTime()) / DAY;

/** What must hold of dates and links. No network is asked: links are checked by their form. */
export function freshnessProofs(advice: readonly Reviewed[], cited: readonly Source[], today: Date): Proof[] {
  const sources = [...new Map(cited.map((source) => [source.url, source])).values()];
  return [
    proveEach('every advice says when it was read through', advice, ({ id, reviewed }) => {
      const age = ageOf(reviewed, today);
      return Number.isNaN(age) || age < -1 ? `${id}: ${reviewed}` : undefined;
    }),
    proveEach('every source says when it was read', sources, ({ read, url }) => {
      const dated = /^20\d\d-(0\d|1[0-2])(-[0-3]\d)?$/.test(read);
      return dated && read <= dayOf(today.getTime()) ? undefined : `${url}: ${read}`;
    }),
    proveEach(WELL_FORMED, sources, ({ url }) =>
      URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? undefined : url
    ),
    proveEach('one address has one title', sources, ({ url, title }) => {
      const titles = new Set(cited.filter((source) => source.url === url).map((source) => source.title));
      return titles.size > 1 ? `${url}: ${[...titles].join(' / ')} (${title})` : undefined;
    })
  ];
}
