import { matter } from '#knowledge/kinds/field-matter.ts';

export const carSharing = matter({
  words: ['autopartage', 'voiture partag', 'voitures partag', 'car shar', 'car club', 'shared car'],
  neighbours: [
    {
      name: 'GBFS',
      url: 'https://github.com/MobilityData/gbfs',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data', 'online-service'],
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
      name: 'transport.data.gouv.fr',
      url: 'https://transport.data.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `flux GBFS publiés, dont ceux de Citiz`,
      en: `GBFS feeds published there, Citiz among them`
    }
  ]
});
