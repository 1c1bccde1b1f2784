import { matter } from '#knowledge/kinds/field-matter.ts';

export const organic = matter({
  words: ['biologique', 'bio ', 'certification bio', 'organic'],
  houses: [
    {
      name: 'Fnab',
      url: 'https://www.fnab.org/',
      fr: `réseau national des groupements bio`,
      en: `national network of organic groups`
    }
  ],
  holders: [
    {
      name: 'Agence Bio',
      url: 'https://www.agencebio.org/',
      source: 'official',
      fr: `annuaire officiel des fermes certifiées, ouvert`,
      en: `official directory of certified farms, open`
    }
  ]
});
