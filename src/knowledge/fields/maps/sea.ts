import { matter } from '#knowledge/kinds/field-matter.ts';
import { shom } from '#knowledge/places/shom.ts';
import { dangerAtSea } from '#knowledge/sources/law-of-places.ts';
import { chartsAtSea } from './charts-at-sea.ts';

export const sea = matter({
  words: [
    'en mer ',
    'maritim',
    'marin ',
    'phare',
    'balise',
    'bouee',
    'amer ',
    'seamark',
    'lighthouse',
    'buoy',
    'beacon',
    'at sea'
  ],
  neighbours: chartsAtSea,
  houses: [
    {
      name: 'AISM (IALA)',
      url: 'https://www.iala.int/',
      source: 'official',
      fr: `organisation internationale des aides à la navigation maritime`,
      en: `the international organisation for marine aids to navigation`
    }
  ],
  holders: [shom],
  law: [
    {
      savesLives: true,
      sources: [dangerAtSea],
      fr: `En mer, un danger se signale au CROSS : VHF canal 16, sinon 196 par téléphone. Écrivez-le sur chaque page : votre formulaire ne le remplace pas.`,
      en: `At sea, in French waters, a danger is reported to the CROSS: VHF channel 16, otherwise 196 by telephone. Write it on every page: your form does not replace it.`
    }
  ],
  readers: [
    {
      fr: `L’autorité qui répond de la balise : un danger signalé lui parvient aussitôt. Non vérifié, il reste hors de la liste que les cartes reprennent.`,
      en: `The authority that answers for the mark: a reported danger reaches it at once. Not verified, it stays out of the list that charts take up.`
    }
  ]
});
