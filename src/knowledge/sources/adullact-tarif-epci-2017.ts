import type { Source } from '#engine/advise/advice.ts';

export const adullactTarifEpci2017: Source = {
  title: `ADULLACT, « Un nouveau tarif ADULLACT pour les EPCI mutualisantes » (2017)`,
  url: 'https://adullact.org/breves/68-actualite/vie-associative/680-un-nouveau-tarif-adullact-pour-les-epci-mutualisantes',
  read: '2026-11'
};
