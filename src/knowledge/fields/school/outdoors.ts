import { matter } from '#knowledge/kinds/field-matter.ts';
import { teachingCommonsFactory } from '#knowledge/places/teaching-commons-factory.ts';

export const outdoors = matter({
  words: ['dehors', 'jardin', 'foret', 'biodivers', 'outdoor', 'garden'],
  neighbours: [
    {
      name: 'Vigie-Nature École',
      url: 'https://www.vigienature-ecole.fr/',
      seen: '2026-11',
      fr: `observations d’élèves utiles au Muséum`,
      en: `pupils’ observations, of use to the national museum`
    }
  ],
  houses: [
    {
      ...teachingCommonsFactory,
      fr: `association née de la classe dehors, anime des communs`,
      en: `non-profit born of outdoor teaching, runs commons`
    },
    {
      name: 'Frene',
      url: 'https://frene.org/',
      fr: `réseau d’éducation à l’environnement`,
      en: `network for environmental education`
    }
  ]
});
