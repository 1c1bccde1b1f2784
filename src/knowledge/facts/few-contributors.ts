import { any, fact } from '#engine/reason/condition.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const fewContributors = fact({
  id: 'few-contributors',
  when: any(maturity.is('idea'), outsideContributors.is('nobody'), communitySize.is('one-to-three')),
  fr: `Trois personnes extérieures au plus contribuent`,
  en: `At most three outside people contribute`
});
