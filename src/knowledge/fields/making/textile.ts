import { matter } from '#knowledge/kinds/field-matter.ts';

export const textile = matter({
  words: [
    'textile',
    'tissag',
    'tisser',
    'metier a tisser',
    'tricot',
    'couture',
    'patron de',
    'loom',
    'weav',
    'knit',
    'sewing',
    'garment'
  ],
  neighbours: [
    {
      name: 'AdaCAD',
      url: 'https://github.com/UnstableDesign/AdaCAD',
      seen: '2026-11',
      kinds: ['software', 'hardware', 'content', 'online-service'],
      fr: `dessin d’armures pour le tissage, libre`,
      en: `drafting for weaving, free`
    },
    {
      name: 'AYAB',
      url: 'https://github.com/AllYarnsAreBeautiful/ayab-desktop',
      seen: '2026-11',
      kinds: ['software', 'hardware', 'content'],
      fr: `pilotage de machines à tricoter, libre`,
      en: `drives knitting machines, free`
    },
    {
      name: 'FreeSewing',
      url: 'https://freesewing.org/',
      kinds: ['software', 'content', 'online-service'],
      fr: `patrons de couture sur mesure, libres`,
      en: `made-to-measure sewing patterns, free`
    }
  ],
  readers: [
    {
      fr: `Faites monter d’après le plan seul, par une personne du métier et une débutante.`,
      en: `Have it built from the plan alone, by somebody of the trade and by a beginner.`
    }
  ]
});
