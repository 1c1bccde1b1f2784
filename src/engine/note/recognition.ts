import type { AdviceShape } from '#engine/advise/advice.ts';
import { judge, type Judgement } from '#engine/advise/judge.ts';
import { holding, ordered } from '#engine/advise/order.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { reasonsLeft } from './reasons-left.ts';
import type { Step } from './remark.ts';

/** What planning needs of a step: the action that it is, and when. */
export type StepShape = Pick<
  Step,
  'action' | 'within' | 'before' | 'irrevocable' | 'consent' | 'when' | 'unless'
>;

/** A situation of which another one already does what matters: always, or where this is yes. */
export type Covered = Readonly<{ situation: string; when?: Condition }>;

/** What recognising a project, and planning for it, need of a situation that is known. */
export type SituationShape = AdviceShape &
  Readonly<{
    over: readonly string[];
    /** Those that it takes precedence of only where this is yes. */
    overWhere?: readonly Covered[];
    covers?: readonly Covered[];
    never: readonly Readonly<{ advice: readonly string[]; when?: Condition; leading?: true }>[];
    /** What its note names as first choice, the first before the others. */
    first?: readonly Readonly<{ advice: readonly string[]; when?: Condition }>[];
    steps: readonly StepShape[];
  }>;

/** The questions that say why somebody comes: what speaks for a situation there weighs more than anything else. */
export type Reasons = readonly string[];

/** What is chosen where none is to accompany. */
export const NO_COMPANION = 'none';

/** What the person chose instead of what was recognised; undefined where they chose nothing. */
export type OwnChoice = Readonly<{ lead: string | undefined; companion: string | undefined }>;

/** The situations of one project: which leads, which accompanies it, and which else were recognised. */
export type Recognition<Shape extends SituationShape = SituationShape> = Readonly<{
  lead: Judgement<Shape> | undefined;
  companion: Judgement<Shape> | undefined;
  others: readonly Judgement<Shape>[];
  /** Whether all that the lead requires was answered. */
  sure: boolean;
  /** Whether the person chose which one leads. */
  chosen: boolean;
}>;

/**
 * Recognises the project among what is known. What is retained comes before what is still open; a situation
 * that another one takes precedence of only accompanies. What accompanies answers first what the lead leaves of
 * why the person comes; where the lead covers it, nothing accompanies. The person’s own choice wins. Pure.
 */
export function recognition<Shape extends SituationShape>(
  known: readonly Shape[],
  situation: Situation,
  { comesFor, ...chosen }: OwnChoice & Readonly<{ comesFor: Reasons }>
): Recognition<Shape> {
  const judged = ordered(known.map((one) => judge(one, situation)))
    .map((one) => ({ one, weight: called(one, comesFor) }))
    .sort((first, second) => second.weight - first.weight)
    .map(({ one }) => one);
  const fitting = judged.filter(({ status }) => status === 'retained');
  const beaten = new Set(fitting.flatMap(({ advice }) => beats(advice, situation)));
  const ranked = [
    ...fitting.filter(({ advice }) => !beaten.has(advice.id)),
    ...fitting.filter(({ advice }) => beaten.has(advice.id))
  ];
  const open = judged.filter(({ status }) => status === 'to-confirm');
  const named = (id: string | undefined) => judged.find(({ advice }) => advice.id === id);
  const lead = named(chosen.lead) ?? ranked[0] ?? open.find(tells(comesFor));
  const rest = ranked.filter((one) => one !== lead);
  const wanted = named(chosen.companion);
  const telling = chosen.companion === NO_COMPANION ? [] : rest.filter(tells(comesFor));
  const companion = lead && (wanted && wanted !== lead ? wanted : beside(lead, telling, situation, comesFor));
  return {
    lead,
    companion,
    others: rest.filter((one) => one !== companion),
    sure: lead?.status === 'retained',
    chosen: lead !== undefined && lead.advice.id === chosen.lead
  };
}

/**
 * What accompanies: what answers most of what the lead leaves of why the person comes, else the first that tells.
 * Where the lead covers that first one, nothing weaker takes its place.
 */
function beside<Shape extends SituationShape>(
  lead: Judgement<Shape>,
  telling: readonly Judgement<Shape>[],
  situation: Situation,
  [why = '']: Reasons
): Judgement<Shape> | undefined {
  const free = telling.filter((one) => !covers(lead, one, situation));
  const left = (...others: readonly Judgement<Shape>[]) =>
    reasonsLeft(
      [lead, ...others].map(({ advice }) => advice),
      situation,
      why
    ).length;
  const least = Math.min(...free.map((one) => left(one)));
  if (free.length === 0 || least === left()) return free[0] === telling[0] ? free[0] : undefined;
  const best = free.filter((one) => left(one) === least);
  const beaten = new Set(best.flatMap(({ advice }) => beats(advice, situation)));
  return best.find(({ advice }) => !beaten.has(advice.id)) ?? best[0];
}

/** The situations that this one takes precedence of here. */
const beats = ({ over, overWhere = [] }: SituationShape, now: Situation): readonly string[] => [
  ...over,
  ...overWhere.filter(({ when }) => !when || verdictOf(when, now) === 'yes').map(({ situation }) => situation)
];

/** Whether what leads already does what matters of the other. */
const covers = (lead: Judgement<SituationShape>, other: Judgement<SituationShape>, now: Situation): boolean =>
  (lead.advice.covers ?? []).some(
    ({ situation, when }) => situation === other.advice.id && (!when || verdictOf(when, now) === 'yes')
  );

/** How many of the questions that say why the person comes speak for it. */
export const called = ({ advice, criteria }: Judgement, comesFor: Reasons): number => {
  const speaking = criteria
    .filter(({ role, index, verdict, answers }) => {
      if (verdict !== 'yes') return false;
      if (role === 'requires') return answers.every((question) => comesFor.includes(question));
      return role === 'favours' && advice.favours[index]?.strong === true;
    })
    .flatMap(({ answers }) => answers);
  return comesFor.filter((question) => speaking.includes(question)).length;
};

/** Whether something that weighs speaks for it: what brings the person, or what threatens. */
export const tells =
  (comesFor: Reasons) =>
  (judgement: Judgement): boolean =>
    holding(judgement, 'favours', 'strong') > 0 || called(judgement, comesFor) > 0;

/** The situations that speak in a note, the one that leads first, by id. */
export const speakingIn = ({ lead, companion }: Pick<Recognition, 'lead' | 'companion'>): string[] =>
  [lead, companion].flatMap((one) => (one ? [one.advice.id] : []));
