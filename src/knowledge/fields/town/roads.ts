import { matter } from '#knowledge/kinds/field-matter.ts';
import { dialog } from '#knowledge/places/dialog.ts';
import { fixmystreet } from '#knowledge/places/fixmystreet.ts';

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
      ...dialog,
      fr: `arrêtés de circulation numérisés, commun du ministère des Transports`,
      en: `traffic orders in digital form, a commons of the ministry`
    },
    fixmystreet
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
