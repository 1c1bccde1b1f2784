import type { Lever } from '#engine/levers.ts';
import type { Questions } from '#engine/situation.ts';

const MOST_LEVERS = 8;

/** The single answers that open most, one a question, those that the lead can change herself first. */
export function mostOpening(levers: readonly Lever[], questions: Questions) {
  const known = levers
    .filter(({ appears }) => appears.length > 0)
    .map((lever) => ({ ...lever, yours: questions.get(lever.question)?.control === 'yours' }))
    .sort(
      (one, other) =>
        Number(other.yours) - Number(one.yours) ||
        other.appears.length - other.disappears.length - (one.appears.length - one.disappears.length)
    );
  const best = new Map(known.toReversed().map((lever) => [lever.question, lever]));
  return known.filter((lever) => best.get(lever.question) === lever).slice(0, MOST_LEVERS);
}
