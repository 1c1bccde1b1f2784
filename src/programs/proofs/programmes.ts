import { dayOf } from '#engine/day.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import type { Programme } from '#knowledge/kinds/programme.ts';
import { namedSchemes } from '#knowledge/named-schemes.ts';
import { programmes as everyProgramme } from '#knowledge/programmes/index.ts';
import { questions } from '#knowledge/questions/index.ts';
import { knowledgeTexts } from './every-text.ts';
import { proveEach, type Proof } from './proof.ts';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-[0-3]\d$/;
const DAY_OR_MONTH = /^20\d\d-(0[1-9]|1[0-2])(-[0-3]\d)?$/;

/** Whether a year has come, and is no slip of the pen. */
const isPast = (year: number, today: Date): boolean => year >= 2015 && year <= today.getUTCFullYear();

/** The day or the month that a status names; undefined where it names none. */
const dayNamed = (one: Programme): string | undefined => {
  switch (one.status) {
    case 'open':
      return one.until;
    case 'closed':
      return one.since;
    case 'announced':
      return one.from;
    case 'unknown':
      return undefined;
  }
};

/** What is wrong with the dates of a scheme: what was found must fit the day on which it was looked at. */
function datesWrong(one: Programme, today: string): string[] {
  const { id, status, checked, recheck } = one;
  const named = dayNamed(one);
  const past = named !== undefined && named < checked.slice(0, named.length);
  return [
    ...(DAY.test(checked) && checked <= today ? [] : [`${id}: checked ${checked}`]),
    ...(DAY.test(recheck) && checked <= recheck ? [] : [`${id}: recheck ${recheck}`]),
    ...(named === undefined || DAY_OR_MONTH.test(named) ? [] : [`${id}: ${status} ${named}`]),
    ...(named !== undefined && status !== 'closed' && past ? [`${id}: ${status} ${named}`] : []),
    ...(named !== undefined && status === 'closed' && named > checked ? [`${id}: closed ${named}`] : [])
  ];
}

/** What must hold of schemes: where it was read, how it stood and when, and a unit for every sum. */
export function programmeProofs(today: Date, programmes: readonly Programme[] = everyProgramme): Proof[] {
  const byId = questionsById(questions);
  const attained = (condition: Condition, verdict: 'yes' | 'no') => witnessFor(condition, verdict, byId);
  const day = dayOf(today.getTime());
  return [
    proveEach(
      'every scheme says when it was looked at, until when that holds, and nothing older',
      programmes,
      (one) => datesWrong(one, day)
    ),
    proveEach('every scheme has a source, dated or read', programmes, ({ id, sources }) =>
      sources.every(({ dated, read }) => (dated ?? read) !== '') ? undefined : id
    ),
    proveEach('every sum of a scheme has a unit, a bound and a year', programmes, ({ id, amounts = [] }) =>
      amounts
        .filter(
          ({ low, high, per, year }) =>
            !per || (low ?? high) === undefined || (low ?? 0) > (high ?? Infinity) || !isPast(year, today)
        )
        .map(({ per }) => `${id}: ${per}`)
    ),
    proveEach(
      'a share of the costs is a share, and a window has months',
      programmes,
      ({ id, share = 1, window = [1, 1] }) =>
        share > 0 &&
        share <= 1 &&
        window.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)
          ? undefined
          : id
    ),
    proveEach(
      'every scheme can be asked by somebody, and not by everybody',
      programmes,
      ({ id, mayApply }) => (attained(mayApply, 'yes') && attained(mayApply, 'no') ? undefined : id)
    ),
    proveEach(
      'no usual amount that a source gives comes from a scheme that is closed or unknown',
      adviceByKind.funding,
      ({ id, euros }) => (euros.sourced ? amountWithout(id, euros, programmes) : undefined)
    ),
    proveEach('every scheme that a text names has its file', schemesNamed(), ({ name, place, programme }) =>
      programme.every((wanted) => programmes.some(({ id }) => id === wanted))
        ? undefined
        : `${name} in ${place}`
    )
  ];
}

/** A usual amount that no scheme in force gives, where the way of funding has schemes with amounts. */
function amountWithout(
  mode: string,
  { from, to }: Readonly<{ from: number; to: number }>,
  programmes: readonly Programme[]
): string | undefined {
  const bounded = programmes.filter((one) => one.mode === mode && (one.amounts ?? []).length > 0);
  const given = bounded
    .filter(({ status }) => status === 'open' || status === 'announced')
    .flatMap(({ amounts = [] }) => amounts.filter(({ currency }) => currency === 'EUR'));
  if (bounded.length === 0) return undefined;
  const low = Math.min(...given.map((one) => one.low ?? 0));
  const high = Math.max(...given.map((one) => one.high ?? Infinity));
  return given.length > 0 && from >= low && to <= high ? undefined : `${mode}: ${from} to ${to}`;
}

/** Every name of a scheme that stands in a text of the knowledge, with the files that tell it. */
const schemesNamed = () =>
  (['fr', 'en'] as const).flatMap((locale) =>
    knowledgeTexts(locale).flatMap(({ place, text }) =>
      namedSchemes
        .filter(({ pattern }) => pattern.test(text))
        .map(({ name, programme }) => ({ name, place, programme }))
    )
  );
