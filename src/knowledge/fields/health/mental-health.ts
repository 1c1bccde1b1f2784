import { matter } from '#knowledge/kinds/field-matter.ts';

export const mentalHealth = matter({
  words: ['sante mentale', 'psych', 'depress', 'suicid', 'mental health'],
  houses: [
    {
      name: 'Unafam',
      url: 'https://www.unafam.org/',
      fr: `association des familles, dans chaque département`,
      en: `families’ association, in each county`
    }
  ],
  holders: [
    {
      name: 'Psycom',
      url: 'https://www.psycom.org/',
      source: 'official',
      fr: `organisme public d’information sur la santé mentale`,
      en: `public body for information on mental health`
    }
  ]
});
