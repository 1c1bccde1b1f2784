import type { PlannedAction } from '#engine/advise/plan.ts';
import type { Details } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { WordedAction } from './worded-action.ts';

/** A planned action in words: why, what it serves, after which other actions of the plan. */
export function wordedAction(
  { judgement: { advice, criteria } }: PlannedAction,
  outlines: Outlines,
  words: Readonly<Record<string, Details<'action'>>>,
  inPlan: ReadonlySet<string>
): WordedAction {
  const outline = outlines[advice.id];
  const titles = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const title = outlines[id]?.title;
      return title ? [{ id, title }] : [];
    });
  const met = criteria.filter(({ verdict }) => verdict === 'yes');
  const textOf = ({ role, index }: (typeof met)[number]) => outline?.[role][index] ?? '';
  return {
    id: advice.id,
    title: outline?.title ?? advice.id,
    summary: outline?.summary ?? '',
    firstStep: words[advice.id]?.words.firstStep ?? '',
    evidence: words[advice.id]?.words.evidence ?? '',
    effortDays: advice.effortDays,
    because: met
      .filter(({ role, index }) => role === 'favours' || (role === 'requires' && index === 0))
      .map((criterion) => ({ text: textOf(criterion), question: criterion.answers[0] })),
    warnings: met.filter(({ role }) => role === 'cautions').map(textOf),
    serves: titles(advice.serves),
    after: titles(advice.after.filter((id) => inPlan.has(id))).map(({ title }) => title)
  };
}
