import type { JudgedCriterion } from '#engine/advise/judge.ts';
import { saying, whole, type Worded } from '#engine/text/alternatives.ts';
import type { Outline } from '#knowledge/outline-of.ts';

export type { Outline };

export type Outlines = Readonly<Record<string, Outline>>;

/** A criterion in words as it stands: of several alternatives, those that hold; '' where nothing is known of it. */
export const criterionIn = (
  outline: Outline | undefined,
  { role, index, holding, later }: Pick<JudgedCriterion, 'role' | 'index' | 'holding' | 'later'>
): string => saying(outline?.[role][index] ?? '', holding, later);

/** Criteria in words, whatever the answers. */
export const inGeneral = (criteria: readonly Worded[]): string[] => criteria.map(whole);
