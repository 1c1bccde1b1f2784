import type { Source } from '#engine/advise/advice.ts';

export const chatons: Source = {
  title: `CHATONS, collectif des hébergeurs alternatifs`,
  url: 'https://chatons.org',
  read: '2026-11'
};
