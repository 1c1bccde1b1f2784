import type { Source } from '#engine/advise/advice.ts';

export const associationModeEmploiFdva: Source = {
  title: `Association mode d’emploi, « Un nouveau volet du FDVA pour soutenir l’innovation associative »`,
  url: 'https://www.associationmodeemploi.fr/article/un-nouveau-volet-du-fdva-pour-soutenir-l-innovation-associative.67509',
  read: '2026-11'
};
