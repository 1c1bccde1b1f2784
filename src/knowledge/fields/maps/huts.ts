import { matter } from '#knowledge/kinds/field-matter.ts';

export const huts = matter({
  words: ['refuge', 'cabane', 'bivouac', 'gite d etape', 'mountain hut', 'bothy', 'bothies', 'shelter hut'],
  neighbours: [
    {
      name: 'refuges.info',
      url: 'https://github.com/RefugesInfo/www.refuges.info',
      seen: '2026-11',
      fr: `refuges et cabanes, tenu par des bénévoles, CC BY-SA`,
      en: `huts and shelters, kept by volunteers, CC BY-SA`
    },
    {
      name: 'Camptocamp',
      url: 'https://www.camptocamp.org/',
      seen: '2026-11',
      fr: `topos tenus par une association, CC BY-SA`,
      en: `route guides kept by an association, CC BY-SA`
    }
  ]
});
