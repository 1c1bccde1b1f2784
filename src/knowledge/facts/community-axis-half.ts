import { fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const communityAxisHalf = fact({
  id: 'community-axis-half',
  when: levelsAddUpTo(3, [contributionChannel, outsideContributors]),
  fr: `Une communauté contribue, au-delà de vous`,
  en: `A community contributes, beyond you`
});
