import type { Source } from '#engine/advise/advice.ts';

export const banIgnCio: Source = {
  title: `CIO, « La base de données adresses confiée à l’IGN »`,
  url: 'https://cio-online.com/actualites/lire-la-base-de-donnees-adresses-confiee-a-l-ign-14042.html',
  read: '2026-11'
};
