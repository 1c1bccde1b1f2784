import type { Source } from '#engine/advise/advice.ts';

export const merciFramasoft2017: Source = {
  title: `Framablog, « Merci de nous avoir donné les moyens de continuer » (2017)`,
  url: 'https://framablog.org/2017/12/19/merci-de-nous-avoir-donne-les-moyens-de-continuer',
  read: '2026-11'
};
