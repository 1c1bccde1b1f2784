import type { Source } from '#engine/advise/advice.ts';

export const unissonFinancement: Source = {
  title: `Unisson, « Financement »`,
  url: 'http://unisson.co/financement/',
  read: '2026-11'
};
