import { matter } from '#knowledge/kinds/field-matter.ts';
import { geodae } from '#knowledge/places/geodae.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';
import { defibrillatorBase } from '#knowledge/sources/law-of-places.ts';

export const defibrillators = matter({
  words: ['defibrill', 'dae ', 'arret cardiaque', 'cardiac'],
  neighbours: [
    {
      ...openstreetmap,
      fr: `carte libre qui recense déjà des défibrillateurs`,
      en: `free map that already lists defibrillators`
    }
  ],
  holders: [
    {
      ...geodae,
      fr: `base nationale, tenue par le ministère de la santé`,
      en: `national database, kept by the ministry of health`
    }
  ],
  law: [
    {
      sources: [defibrillatorBase],
      fr: `Qui possède un défibrillateur le déclare à la base nationale (L5233-1 du code de la santé publique).`,
      en: `Whoever owns a defibrillator declares it to the national database (L5233-1 of the public health code).`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites appeler dix lieux : l’appareil y est-il, à quelles heures ?`,
      en: `Before you publish, have ten places called: is the device there, and at what hours?`
    }
  ]
});
