import type { Source } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { dayOf } from '#engine/day.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { Labelled, Named } from '#sheets/pieces.ts';
import { dayIn, monthIn } from '#texts/format/dates.ts';
import { titleOf, warningsIn } from './criteria.ts';
import type { PlanWords } from './plan-words.ts';

/** A duty that the law lays down: since when, for whom, what to do now, and the text. */
export type Duty = Named &
  Readonly<{
    since: string;
    summary: string;
    warnings: readonly Labelled[];
    who: Labelled;
    now: Labelled;
    law: Readonly<{ label: string; sources: readonly Pick<Source, 'title' | 'url' | 'lang'>[] }>;
  }>;

export type Duties = Readonly<{ title: string; lead: string; duties: readonly Duty[] }>;

type Obligation = Extract<KnownAdvice, { kind: 'obligation' }>;

const isDuty = (one: Judgement<KnownAdvice>): one is Judgement<Obligation> =>
  one.advice.kind === 'obligation';

/** What the law asks of this project, the oldest duty first; undefined where it asks nothing that we know. */
export function duties(recommended: readonly Judgement<KnownAdvice>[], words: PlanWords): Duties | undefined {
  const { title, lead, law } = words.plan.duties;
  const bound = recommended
    .filter(isDuty)
    .sort((one, other) => one.advice.from.localeCompare(other.advice.from))
    .map((judgement) => {
      const { id, from } = judgement.advice;
      const details = words.duties[id];
      return {
        id,
        title: titleOf(id, words),
        since: sinceWhen(from, words),
        summary: words.outlines[id]?.summary ?? '',
        warnings: warningsIn(judgement, words),
        who: { label: words.texts.one.bound, text: details?.words.who ?? '' },
        now: { label: words.texts.one.now, text: details?.words.now ?? '' },
        law: {
          label: law,
          sources: (words.laws[id] ?? []).map(({ title: name, url, lang }) => ({ title: name, url, lang }))
        }
      };
    });
  return bound.length > 0 ? { title, lead, duties: bound } : undefined;
}

/** From when a duty holds, in words: in the past or in the future of the day on which the plan was made. */
function sinceWhen(from: string, { plan: { duties: texts }, locale, edition }: PlanWords): string {
  const isMonth = from.length === 'YYYY-MM'.length;
  const past = from <= dayOf(edition.at).slice(0, from.length);
  if (isMonth) return (past ? texts.sinceMonth : texts.fromMonth)(monthIn(locale, from));
  return (past ? texts.since : texts.from)(dayIn(locale, from));
}
