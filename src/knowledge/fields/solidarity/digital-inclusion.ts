import { matter } from '#knowledge/kinds/field-matter.ts';

export const digitalInclusion = matter({
  words: [
    'mediation numerique',
    'inclusion numerique',
    'aidant numerique',
    'aidants numeriques',
    'conseiller numerique',
    'conseillers numeriques',
    'illectron',
    'digital inclusion',
    'digital skills'
  ],
  neighbours: [
    {
      name: 'Les Bases',
      url: 'https://lesbases.anct.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `ressources partagées de la médiation numérique`,
      en: `shared resources for digital inclusion`
    }
  ],
  houses: [
    {
      name: 'La Mednum',
      url: 'https://lamednum.coop/',
      seen: '2026-11',
      fr: `coopérative de la médiation numérique, monte des projets nationaux`,
      en: `digital-inclusion cooperative, runs national projects`
    }
  ],
  holders: [
    {
      name: 'ANCT',
      url: 'https://anct.gouv.fr/',
      source: 'official',
      fr: `conduit la politique d’inclusion numérique`,
      en: `runs the State’s digital-inclusion policy`
    }
  ]
});
