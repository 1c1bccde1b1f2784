import { matter } from '#knowledge/kinds/field-matter.ts';
import { geodae } from '#knowledge/places/geodae.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';
import { defibrillators as text } from '#knowledge/sources/law-of-health.ts';

export const defibrillators = matter({
  words: ['defibril', 'arret cardiaque', 'gestes qui sauvent', 'cardiac arrest', 'aed '],
  neighbours: [
    geodae,
    {
      ...openstreetmap,
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
