import type { Source } from '#engine/advise/advice.ts';

export const adullactPresentation: Source = {
  title: `ADULLACT, « Présentation »`,
  url: 'https://adullact.org/62-l-association/presentation',
  read: '2026-11'
};
