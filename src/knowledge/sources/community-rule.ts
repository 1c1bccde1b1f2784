import type { Source } from '#engine/advise/advice.ts';

export const communityRule: Source = {
  title: `CommunityRule, governance templates to adopt and adapt`,
  lang: 'en',
  url: 'https://communityrule.info',
  read: '2026-11'
};
