import type { Source } from '#engine/advise/advice.ts';
import { proveEach, type Proof } from './proof.ts';

const DAY = 86_400_000;
/** After this many days an advice must have been read through again. */
const FRESH_FOR = 366;

/** The proofs whose failures are also figures: reviews that are due, addresses that cannot work. */
export const REVIEWED = 'every advice has been reviewed within a year';
export const WELL_FORMED = 'every source has a well-formed address';

type Reviewed = Readonly<{ id: string; reviewed: string }>;

/** What must hold of dates and links. No network is asked: links are checked by their form. */
export function freshnessProofs(advice: readonly Reviewed[], cited: readonly Source[], today: Date): Proof[] {
  const sources = [...new Map(cited.map((source) => [source.url, source])).values()];
  return [
    proveEach(REVIEWED, advice, ({ id, reviewed }) => {
      const age = (today.getTime() - new Date(reviewed).getTime()) / DAY;
      return Number.isNaN(age) || age < -1 || age > FRESH_FOR ? `${id}: ${reviewed}` : undefined;
    }),
    proveEach('every source says when it was read', sources, ({ read, url }) => {
      const dated = /^20\d\d-(0\d|1[0-2])(-[0-3]\d)?$/.test(read);
      return dated && read <= today.toISOString() ? undefined : `${url}: ${read}`;
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
