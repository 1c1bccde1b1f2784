import type { Criterion } from '#engine/advise/advice.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { decisionToday } from './questions/maintain/decision-today.ts';
import { danger } from './questions/qualify/danger.ts';
import { sharedPower } from './questions/qualify/shared-power.ts';

/** How a group may decide already. One who settles everything alone is no way of deciding together. */
const together = ['doers', 'discussion', 'vote', 'committee'] as const;

export type WayOfDeciding = (typeof together)[number];

/**
 * What a way of deciding warns of where the group has another that no answer says to fail: theirs comes first.
 * The same rule for each of them.
 */
export function keepsTheirWay(kept: readonly WayOfDeciding[]): Criterion[] {
  const [first, ...others] = together.filter((one) => !kept.includes(one));
  if (!first) return [];
  return [
    {
      when: all(
        decisionToday.is(first, ...others),
        not(any(danger.has('dispute'), sharedPower.is('divided')))
      ),
      strong: true,
      derived: true,
      fr: `Vous décidez déjà autrement, et rien ne dit que cela échoue : n’en changez que pour ce que votre façon ne tranche pas`,
      en: `You already decide in another way, and nothing says that it fails: change only for what yours does not settle`
    }
  ];
}
