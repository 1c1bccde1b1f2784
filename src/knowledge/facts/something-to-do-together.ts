import { all, fact, not } from '#engine/reason/condition.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';

/** What one person or one team makes once, with nobody from outside, has nothing to decide or to take in afterwards. */
export const somethingToDoTogether = fact({
  id: 'something-to-do-together',
  when: not(all(upkeep.is('one-off'), outsideContributors.is('nobody'))),
  fr: `Elle demandera de l’entretien, ou d’autres y contribuent`,
  en: `It will need upkeep, or others contribute to it`
});
