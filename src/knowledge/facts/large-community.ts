import { fact } from '#engine/reason/condition.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';

export const largeCommunity = fact({
  id: 'large-community',
  when: communitySize.atLeast('sixteen-to-hundred'),
  fr: `Plus de quinze personnes extérieures contribuent`,
  en: `More than fifteen outside people contribute`
});
