import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { glossary } from '#knowledge/glossary/index.ts';
import { proveEach, type Proof } from './proof.ts';

const DAY = 86_400_000;
/** After this many days an advice must have been read through again. */
const FRESH_FOR = 366;

const cited = [
  ...[...everyAdvice, ...realCases].flatMap((one) => one.sources),
  ...glossary.flatMap(({ source }) => source ?? [])
];
const sources = [...new Map(cited.map((source) => [source.url, source])).values()];

/** What must hold of dates and links. No network is asked: links are checked by their form. */
export const freshnessProofs = (today: Date): Proof[] => [
  proveEach('every advice has been reviewed within a year', everyAdvice, ({ id, reviewed }) => {
    const age = (today.getTime() - new Date(reviewed).getTime()) / DAY;
    return Number.isNaN(age) || age < -1 || age > FRESH_FOR ? `${id}: ${reviewed}` : undefined;
  }),
  proveEach('every source says when it was read', sources, ({ read, url }) =>
    /^20\d\d-(0\d|1[0-2])(-[0-3]\d)?$/.test(read) ? undefined : url
  ),
  proveEach('every source has a well-formed address', sources, ({ url }) =>
    URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? undefined : url
  ),
  proveEach('one address has one title', sources, ({ url, title }) => {
    const titles = new Set(cited.filter((source) => source.url === url).map((source) => source.title));
    return titles.size > 1 ? `${url}: ${[...titles].join(' / ')} (${title})` : undefined;
  })
];
