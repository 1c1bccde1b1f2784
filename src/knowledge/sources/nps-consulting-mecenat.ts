import type { Source } from '#engine/advise/advice.ts';

export const npsConsultingMecenat: Source = {
  title: `NPS Consulting Avocats, « Mécénat : évolution du dispositif et renforcement du contrôle administratif »`,
  url: 'https://npsconsulting-avocats.fr/NPS/mecenat-evolution-du-dispositif-et-renforcement-du-controle-administratif',
  read: '2026-11'
};
