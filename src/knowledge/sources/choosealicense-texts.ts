import type { Source } from '#engine/advise/advice.ts';

export const choosealicenseTexts: Source = {
  title: `Choose a License, licence texts`,
  lang: 'en',
  url: 'https://huggingface.co/datasets/choosealicense/licenses',
  read: '2026-11'
};
