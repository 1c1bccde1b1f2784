import { fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const communityAxisStrong = fact({
  id: 'community-axis-strong',
  when: levelsAddUpTo(5, [contributionChannel, outsideContributors]),
  fr: `Une communauté variée contribue et reçoit des réponses`,
  en: `A varied community contributes and gets answers`
});
