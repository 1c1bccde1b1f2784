import { matter } from '#knowledge/kinds/field-matter.ts';
import { defibrillators as text } from '#knowledge/sources/law-of-health.ts';

export const defibrillators = matter({
  words: ['defibril', 'arret cardiaque', 'gestes qui sauvent', 'cardiac arrest', 'aed '],
  neighbours: [
    {
      name: 'Géo’DAE',
      url: 'https://geodae.atlasante.fr',
      seen: '2026-11',
      source: 'official',
      fr: `base nationale des défibrillateurs, où chacun se déclare`,
      en: `national database of defibrillators, where each is declared`
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      fr: `carte libre, qui note aussi les défibrillateurs`,
      en: `free map, which also lists defibrillators`
    }
  ],
  law: [
    {
      sources: [text],
      fr: `Qui possède un défibrillateur le déclare à la base nationale (L5233-1 du code de la santé publique).`,
      en: `Whoever owns a defibrillator declares it to the national database (L5233-1 of the public health code).`
    }
  ]
});
