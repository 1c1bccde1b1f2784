import type { Source } from '#engine/advise/advice.ts';

export const businessSuccessOpenSourceContributions: Source = {
  title: `Business Success with Open Source, on CLA, DCO or neither`,
  lang: 'en',
  url: 'https://www.oreilly.com/library/view/business-success-with/9798888651636/f_0163.xhtml',
  read: '2026-11'
};
