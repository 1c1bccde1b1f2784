import { all, fact, not } from '#engine/reason/condition.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';

/** What is made once, to which nobody from outside contributes and nothing more is expected, has nothing to take in. */
export const somethingToDoTogether = fact({
  id: 'something-to-do-together',
  when: not(all(upkeep.is('one-off'), outsideContributors.is('nobody'), firstContributions.has('none'))),
  fr: `Elle demandera de l’entretien, ou d’autres y contribuent ou y contribueront`,
  en: `It will need upkeep, or others contribute or will contribute to it`
});
