import { keeps, type AdviceShape } from '#engine/advise/advice.ts';
import { questionsById, Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { partOf, parts, type Part, type ResourceKind } from './part-of.ts';
import { questions } from './questions/index.ts';
import { resource } from './questions/qualify/resource.ts';

const byId = questionsById(questions);

/** Whether somebody who shares nothing but this kind of resource may be given an advice. */
const fits = (advice: Pick<AdviceShape, 'requires'>, kind: ResourceKind): boolean =>
  verdictOf(keeps(advice), new Situation(byId, { [resource.id]: [kind] })) !== 'no';

/** The parts that an advice may speak of; undefined where it may speak of any. */
export function fittingParts(advice: Pick<AdviceShape, 'requires'>): readonly Part[] | undefined {
  const fitting = new Set(resource.options.filter((kind) => fits(advice, kind)).map((kind) => partOf[kind]));
  return fitting.size < parts.length ? parts.filter((part) => fitting.has(part)) : undefined;
}
