import type { JudgedCriterion } from '#engine/advise/judge.ts';
import type { Part } from '#knowledge/part-of.ts';
import { saying, whole, type Worded } from '#engine/text/alternatives.ts';

/** What lists and explanations show of an advice, in the language of the page. */
export type Outline = Readonly<{
  title: string;
  summary: string;
  requires: readonly Worded[];
  favours: readonly Worded[];
  cautions: readonly Worded[];
  /** The parts that it speaks of, where it is not for any part and its title does not say so. */
  parts?: readonly Readonly<{ part: Part; name: string }>[];
}>;

export type Outlines = Readonly<Record<string, Outline>>;

/** A criterion in words as it stands: of several alternatives, those that hold; '' where nothing is known of it. */
export const criterionIn = (
  outline: Outline | undefined,
  { role, index, holding, later }: Pick<JudgedCriterion, 'role' | 'index' | 'holding' | 'later'>
): string => saying(outline?.[role][index] ?? '', holding, later);

/** Criteria in words, whatever the answers. */
export const inGeneral = (criteria: readonly Worded[]): string[] => criteria.map(whole);
