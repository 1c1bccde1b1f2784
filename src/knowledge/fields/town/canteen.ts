import { matter } from '#knowledge/kinds/field-matter.ts';
import { canteenPurchases } from '#knowledge/sources/law-of-towns.ts';

export const canteen = matter({
  words: ['cantine', 'repas', 'restauration sco', 'restauration coll', 'canteen', 'meal', 'catering'],
  neighbours: [
    {
      name: 'ma cantine',
      url: 'https://ma-cantine.agriculture.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `service public de la restauration collective, code ouvert`,
      en: `public service for canteens, open code`
    },
    {
      name: 'Menus collectifs',
      url: 'https://schema.data.gouv.fr/scdl/menus-collectifs/latest/documentation.html',
      seen: '2026-11',
      source: 'official',
      fr: `format commun des menus et des allergènes, avec des éditeurs`,
      en: `shared format for menus and allergens, made with vendors`
    }
  ],
  law: [
    {
      sources: [canteenPurchases],
      fr: `Chaque cantine déclare ses achats de l’année sur « ma cantine » avant le 31 mars (arrêté du 14 septembre 2022) : reprenez ses rubriques.`,
      en: `Each canteen declares the year’s purchases on “ma cantine” by 31 March (order of 14 September 2022): reuse its headings.`
    }
  ]
});
