import { all, any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { hasSales } from './has-sales.ts';

/** Whoever sells under a name and keeps the decisions, or lives by it, shares the accounts and keeps the name. */
export const livesUnderItsName = fact({
  id: 'lives-under-its-name',
  when: any(
    all(sharedPower.is('no'), hasSales),
    all(recipient.is('own-name', 'umbrella'), motive.has('livelihood'))
  ),
  fr: `Le nom fait vivre qui le porte`,
  en: `The name is what its holder lives by`
});
