import { matter } from '#knowledge/kinds/field-matter.ts';

export const disability = matter({
  words: [
    'handicap',
    'autis',
    'fauteuil',
    'polyhandicap',
    'surd',
    'sourd',
    'aveugle',
    'disab',
    'wheelchair',
    'deaf',
    'blind'
  ],
  neighbours: [
    {
      name: 'Arasaac',
      url: 'https://arasaac.org/',
      seen: '2026-11',
      kinds: ['content', 'software', 'data'],
      fr: `pictogrammes CC BY-NC-SA : ni vente, ni autre licence pour la suite`,
      en: `CC BY-NC-SA pictures: no sale, no other licence on derived works`
    },
    {
      name: 'My Human Kit',
      url: 'https://myhumankit.org/',
      kinds: ['hardware', 'content'],
      fr: `aides techniques fabriquées avec les personnes, plans partagés`,
      en: `aids made with those who use them, shared designs`
    }
  ],
  houses: [
    {
      name: 'APF France handicap',
      url: 'https://www.apf-francehandicap.org/',
      fr: `association nationale, délégations partout`,
      en: `national non-profit, branches everywhere`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites essayer par trois personnes concernées, payées pour leur temps.`,
      en: `Before you publish, have three people concerned try it, and pay them for their time.`
    }
  ]
});
