import { matter } from '#knowledge/kinds/field-matter.ts';

export const roads = matter({
  words: [
    'voirie',
    'chaussee',
    'travaux',
    'nid de poule',
    'nids de poule',
    'arretes de circ',
    'roadwork',
    'road repair',
    'pothole',
    'traffic order'
  ],
  neighbours: [
    {
      name: 'DiaLog',
      url: 'https://wiki.lafabriquedesmobilites.fr/wiki/DiaLog',
      seen: '2026-11',
      fr: `arrêtés de circulation numérisés, commun du ministère des Transports`,
      en: `traffic orders in digital form, a commons of the ministry`
    },
    {
      name: 'FixMyStreet',
      url: 'https://github.com/mysociety/fixmystreet',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `signalement de voirie, libre, né au Royaume-Uni`,
      en: `reports of street problems, free, from Britain`
    }
  ],
  holders: [
    {
      name: 'Guichet unique des réseaux',
      url: 'https://www.reseaux-et-canalisations.ineris.fr/',
      source: 'official',
      fr: `à consulter avant de creuser`,
      en: `to ask before anybody digs`
    }
  ]
});
