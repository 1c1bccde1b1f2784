import { matter } from '#knowledge/kinds/field-matter.ts';

export const nursery = matter({
  words: ['maternelle', 'nursery', 'kindergarten'],
  houses: [
    {
      name: 'Ageem',
      url: 'https://www.ageem.org/',
      fr: `association des enseignantes et enseignants de maternelle`,
      en: `association of nursery school teachers`
    }
  ]
});
