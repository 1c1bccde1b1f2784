import { matter } from '#knowledge/kinds/field-matter.ts';
import { tricoteuses } from '#knowledge/places/tricoteuses.ts';

export const parliament = matter({
  words: [
    'parlement',
    'depute',
    'senat',
    'amendement',
    'legislat',
    'loi ',
    'lois ',
    'parliament',
    'bill ',
    'bills ',
    'lawmak'
  ],
  neighbours: [
    tricoteuses,
    {
      name: 'NosDéputés.fr',
      url: 'https://github.com/regardscitoyens/nosdeputes.fr',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data'],
      fr: `activité des élus, code et données libres`,
      en: `what members of parliament do, free code and data`
    }
  ],
  houses: [
    {
      name: 'Regards Citoyens',
      url: 'https://www.regardscitoyens.org/',
      fr: `association qui suit et ouvre le Parlement`,
      en: `association that follows and opens parliament`
    }
  ]
});
