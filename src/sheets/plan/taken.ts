import type { Named } from '#sheets/pieces.ts';
import { namedIn } from './criteria.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';

/** What the lead takes on to make people want to contribute, and what puts each to work. */
export type TakenNeeds = Readonly<{
  title: string;
  needs: readonly (Named & Readonly<{ by: readonly Named[] }>)[];
}>;

/** The needs that were taken on; undefined where none was, or as long as their words load. */
export function takenNeeds({ taken }: PlanDossier, words: PlanWords): TakenNeeds | undefined {
  const needs = words.means
    .filter(({ id }) => taken[id]?.taken)
    .map(({ id, title, by }) => ({ id, title, by: namedIn(by, words) }));
  return needs.length > 0 ? { title: words.texts.plan.taken, needs } : undefined;
}
