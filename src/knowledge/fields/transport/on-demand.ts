import { matter } from '#knowledge/kinds/field-matter.ts';

export const onDemand = matter({
  words: ['a la demande', 'tad ', 'minibus', 'on demand', 'dial a ride'],
  neighbours: [
    {
      name: 'GTFS-Flex',
      url: 'https://gtfs.org/extensions/flex',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data', 'online-service'],
      fr: `transport à la demande, entré dans GTFS en mars 2024`,
      en: `transport on demand, part of GTFS since March 2024`
    },
    {
      name: 'NeTEx, profil France',
      url: 'https://normes.transport.data.gouv.fr/',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data'],
      fr: `norme européenne de l’offre de transport`,
      en: `European standard for transport services`
    },
    {
      name: 'VROOM',
      url: 'https://github.com/VROOM-Project/vroom',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `calcul de tournées, libre, tenu par une entreprise française`,
      en: `route optimisation, free, kept by a French company`
    },
    {
      name: 'Mobicoop',
      url: 'https://gitlab.com/mobicoop/mobicoop-platform',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'content', 'hardware', 'ai-model', 'data'],
      fr: `transport solidaire et covoiturage, libre, tenu par une coopérative`,
      en: `solidarity transport and car pooling, free, kept by a cooperative`
    }
  ],
  houses: [
    {
      name: 'MobilityData',
      url: 'https://mobilitydata.org/',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data'],
      fr: `association canadienne, tient GBFS et fait évoluer GTFS`,
      en: `Canadian non-profit, keeps GBFS and develops GTFS`
    }
  ],
  holders: [
    {
      name: 'Autorité organisatrice',
      url: 'https://www.gart.org/',
      seen: '2026-11',
      fr: `souvent la région, décide du service ; le GART les réunit`,
      en: `often the region, decides on the service; the GART brings them together`
    },
    {
      name: 'Point d’accès national',
      url: 'https://doc.transport.data.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `formats admis et aide à la publication`,
      en: `formats accepted, and help to publish`
    }
  ],
  readers: [
    {
      fr: `Faites réserver un trajet par une personne en fauteuil, du début à la fin.`,
      en: `Have somebody in a wheelchair book a journey, from beginning to end.`
    }
  ]
});
