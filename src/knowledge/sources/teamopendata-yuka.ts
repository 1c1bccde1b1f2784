import type { Source } from '#engine/advise/advice.ts';

export const teamopendataYuka: Source = {
  title: `TeamOpenData, « Exporter l’open data citoyen d’intérêt public made in France »`,
  url: 'https://teamopendata.org/t/exporter-lopen-data-citoyen-dinteret-public-made-in-france/874',
  read: '2026-11'
};
