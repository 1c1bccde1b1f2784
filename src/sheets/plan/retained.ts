import { decisionOn } from '#engine/advise/decisions.ts';
import type { JudgedCriterion, Judgement } from '#engine/advise/judge.ts';
import { dayOf } from '#engine/day.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { kinds, type Kind } from '#knowledge/kinds/kind.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import type { runway } from '#knowledge/questions/finance/runway.ts';
import { firstEuro } from '#sheets/programmes/first-euro.ts';
import type { Labelled, Named } from '#sheets/pieces.ts';
import { titleOf, warningsIn } from './criteria.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';

/** An advice of the plan by its title; where the lead chose it, that she did, and why if she said so. */
export type NamedAdvice = Named & Readonly<{ tag: string; reason: string }>;

/** An advice of the plan told in full. */
export type AdviceInFull = NamedAdvice &
  Readonly<{
    summary: string;
    warnings: readonly Labelled[];
  }>;

/** The retained advice of one kind: the first in full, the others by name. */
export type RetainedKind = Readonly<{
  kind: Kind;
  title: string;
  inFull: readonly AdviceInFull[];
  /** Before the names of the others; '' where none is told in full, or there are no others. */
  also: string;
  others: readonly NamedAdvice[];
}>;

/** Everything that is retained, by kind. */
export type RetainedAdvice = Readonly<{ title: string; kinds: readonly RetainedKind[] }>;

/** The question whose answer tells of the same end as a day of the person’s own. */
const RUNWAY: typeof runway.id = 'runway';

/** How many of each kind are told in full: a plan is read standing up. Arguments are told to somebody. */
const IN_FULL: Readonly<Partial<Record<Kind, number>>> = { funding: 5, argument: 0, objection: 0 };

/** How many advice of a kind the plan tells in full; the others are only named. */
export const inFullOf = (kind: Kind): number => IN_FULL[kind] ?? 3;

/** The kinds that the plan lists: actions are planned, arguments are told, duties have their dates. */
const listed = kinds.filter((kind) => !['action', 'argument', 'obligation'].includes(kind));

/** What is recommended, best first inside each kind; undefined where nothing is. */
export function retainedAdvice(
  recommended: readonly Judgement<KnownAdvice>[],
  dossier: PlanDossier,
  words: PlanWords
): RetainedAdvice | undefined {
  const ofKinds = listed.flatMap((kind) => {
    const ofKind = recommended.filter(({ advice }) => advice.kind === kind);
    const [first, rest] = [ofKind.slice(0, inFullOf(kind)), ofKind.slice(inFullOf(kind))];
    return ofKind.length === 0
      ? []
      : [
          {
            kind,
            title: words.texts.advice.kinds[kind],
            inFull: first.map((judgement) => adviceInFull(judgement, dossier, words)),
            also: first.length > 0 && rest.length > 0 ? words.texts.plan.also : '',
            others: rest.map((judgement) => namedAdvice(judgement, dossier, words))
          }
        ];
  });
  return ofKinds.length > 0 ? { title: words.texts.plan.retained, kinds: ofKinds } : undefined;
}

/** An advice by its title, with what the lead decided. */
export function namedAdvice({ advice }: Judgement, dossier: PlanDossier, words: PlanWords): NamedAdvice {
  const { decided, reason } = decisionOn(advice, dossier);
  const chosen = decided === 'accepted';
  return {
    id: advice.id,
    title: titleOf(advice.id, words),
    tag: chosen ? words.texts.decision.tags.accepted : '',
    reason: chosen ? reason.trim() : ''
  };
}

const adviceInFull = (
  judgement: Judgement<KnownAdvice>,
  dossier: PlanDossier,
  words: PlanWords
): AdviceInFull => ({
  ...namedAdvice(judgement, dossier, words),
  summary: words.outlines[judgement.advice.id]?.summary ?? '',
  warnings: warningsBesideDates(judgement, dossier, words)
});

/** What to watch; where money may come after what ends, the day in place of what the answers tell of it. */
function warningsBesideDates(
  judgement: Judgement<KnownAdvice>,
  { objects }: PlanDossier,
  words: PlanWords
): Labelled[] {
  const { advice } = judgement;
  if (advice.kind !== 'funding') return warningsIn(judgement, words);
  const dates = moneyDatesIn(objects, dayOf(words.edition.at));
  const { late, doubtful, text } = firstEuro(advice.monthsToFirstEuro, { ...words, dates });
  const tellsOfEnd = ({ role, verdict, answers }: JudgedCriterion) =>
    role === 'cautions' && verdict === 'yes' && answers.includes(RUNWAY);
  if (!late && !(doubtful && judgement.criteria.some(tellsOfEnd))) return warningsIn(judgement, words);
  const others = judgement.criteria.filter((criterion) => !tellsOfEnd(criterion));
  return [{ label: words.texts.one.warning, text }, ...warningsIn({ ...judgement, criteria: others }, words)];
}
