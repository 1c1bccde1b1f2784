import { matter } from '#knowledge/kinds/field-matter.ts';
import { hubeau } from '#knowledge/places/hubeau.ts';
import { sandre } from '#knowledge/places/sandre.ts';

export const rivers = matter({
  words: ['eau ', 'eaux ', 'rivi', 'fleuve', 'ruisseau', 'cours d eau', 'water', 'river', 'streams'],
  neighbours: [
    {
      ...hubeau,
      fr: `accès ouvert aux données nationales sur l’eau`,
      en: `open access to the national data on water`
    },
    {
      name: 'Naïades',
      url: 'https://naiades.eaufrance.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `qualité et température des cours d’eau`,
      en: `quality and temperature of French rivers`
    }
  ],
  houses: [
    {
      name: 'Eaufrance (OFB)',
      url: 'https://www.eaufrance.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `banques nationales, qui reprennent des mesures au format Sandre`,
      en: `national databases, which take measurements in the Sandre format`
    }
  ],
  holders: [sandre],
  money: [
    {
      standing: 'fits',
      programme: 'water-agencies',
      fr: `Paie des mesures locales, rarement une base nationale ; date de dépôt à vérifier.`,
      en: `Pays for local measures, rarely for a national database; closing date to be checked.`
    }
  ]
});
