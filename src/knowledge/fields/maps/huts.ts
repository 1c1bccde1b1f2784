import { matter } from '#knowledge/kinds/field-matter.ts';
import { camptocamp } from '#knowledge/places/camptocamp.ts';

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
    camptocamp
  ]
});
