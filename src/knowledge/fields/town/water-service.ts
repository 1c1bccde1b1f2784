import { matter } from '#knowledge/kinds/field-matter.ts';
import { hubeau } from '#knowledge/places/hubeau.ts';
import { waterServiceReport } from '#knowledge/sources/law-of-towns.ts';

export const waterService = matter({
  words: [
    'eau potable',
    'assainissement',
    'factures d eau',
    'facture d eau',
    'compteurs d eau',
    'drinking water',
    'water bill',
    'water meter',
    'sewage'
  ],
  neighbours: [
    {
      ...hubeau,
      kinds: ['data', 'standard', 'software', 'online-service'],
      fr: `indicateurs des services d’eau, accès ouvert`,
      en: `figures on water services, open access`
    }
  ],
  holders: [
    {
      name: 'Sispea',
      url: 'https://www.services.eaufrance.fr/',
      source: 'official',
      fr: `prix et qualité de chaque service d’eau`,
      en: `price and quality of each water service`
    }
  ],
  law: [
    {
      sources: [waterServiceReport],
      fr: `Le rapport annuel sur l’eau nourrit Sispea ; sous 3 500 habitants, c’est facultatif (L2224-5 du code général des collectivités).`,
      en: `The yearly report on water feeds Sispea; below 3,500 inhabitants, it need not (L2224-5 of the local authorities code).`
    }
  ]
});
