import { matter } from '#knowledge/kinds/field-matter.ts';

export const digitalWorkshops = matter({
  words: [
    'atelier num',
    'mediation num',
    'inclusion num',
    'conseiller num',
    'digital workshop',
    'digital inclusion',
    'digital skills'
  ],
  neighbours: [
    {
      name: 'Les Bases',
      url: 'https://lesbases.anct.gouv.fr/',
      seen: '2026-11',
      kinds: ['content', 'data'],
      source: 'official',
      fr: `ressources partagées de la médiation numérique`,
      en: `shared resources for digital inclusion`
    }
  ],
  houses: [
    {
      name: 'La Mednum',
      url: 'https://lamednum.coop/',
      fr: `coopérative des acteurs de la médiation numérique`,
      en: `cooperative of those who work in digital inclusion`
    }
  ]
});
