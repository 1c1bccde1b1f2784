import { matter } from '#knowledge/kinds/field-matter.ts';

export const ageing = matter({
  words: [
    'ehpad',
    'aidant',
    'grand age',
    'personnes agees',
    'vieill',
    'nursing home',
    'carers',
    'older people',
    'ageing'
  ],
  houses: [
    {
      name: 'Association française des aidants',
      url: 'https://www.aidants.fr/',
      fr: `réseau, formations et lieux d’accueil`,
      en: `network, training and meeting places`
    }
  ],
  holders: [
    {
      name: 'CNSA',
      url: 'https://www.cnsa.fr/',
      source: 'official',
      fr: `caisse nationale de l’autonomie, données sur les établissements`,
      en: `national fund for autonomy, data on care homes`
    }
  ]
});
