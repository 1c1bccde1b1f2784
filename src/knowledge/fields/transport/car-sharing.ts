import { matter } from '#knowledge/kinds/field-matter.ts';
import { gbfs } from '#knowledge/places/gbfs.ts';
import { transportDataGouv } from '#knowledge/places/transport-data-gouv.ts';

export const carSharing = matter({
  words: ['autopartage', 'voiture partag', 'voitures partag', 'car shar', 'car club', 'shared car'],
  neighbours: [
    {
      ...gbfs,
      fr: `format ouvert des véhicules en libre-service, voitures comprises`,
      en: `open format for shared vehicles, cars included`
    }
  ],
  houses: [
    {
      name: 'Citiz',
      url: 'https://citiz.coop/',
      fr: `réseau coopératif d’opérateurs locaux d’autopartage`,
      en: `cooperative network of local car-sharing operators`
    }
  ],
  holders: [
    {
      ...transportDataGouv,
      fr: `flux GBFS publiés, dont ceux de Citiz`,
      en: `GBFS feeds published there, Citiz among them`
    }
  ]
});
