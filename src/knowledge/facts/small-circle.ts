import { not, fact } from '#engine/reason/condition.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';

export const smallCircle = fact({
  id: 'small-circle',
  when: not(communitySize.atLeast('sixteen-to-hundred')),
  fr: `Le cercle reste petit : quinze personnes extérieures au plus`,
  en: `The circle is small: fifteen outside people at most`
});
