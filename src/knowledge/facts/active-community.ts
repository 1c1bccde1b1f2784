import { fact } from '#engine/reason/condition.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';

export const activeCommunity = fact({
  id: 'active-community',
  when: communitySize.atLeast('four-to-fifteen'),
  fr: `Au moins quatre personnes extérieures contribuent`,
  en: `At least four outside people contribute`
});
