import { matter } from '#knowledge/kinds/field-matter.ts';

export const leaflets = matter({
  words: [
    'pictogram',
    'dessin',
    'illustr',
    'facile a lire',
    'falc ',
    'picture',
    'drawing',
    'easy read',
    'leaflet'
  ],
  neighbours: [
    {
      name: 'SantéBD',
      url: 'https://santebd.org/',
      seen: '2026-11',
      kinds: ['content'],
      fr: `soins et examens en dessins, faciles à lire ; vérifiez ses conditions`,
      en: `care and examinations in easy drawings; check its terms`
    },
    {
      name: 'MédiPicto',
      url: 'https://techlab-handicap.org/produit/medipicto/',
      seen: '2026-11',
      kinds: ['content'],
      fr: `pictogrammes de l’AP-HP en seize langues, application gratuite`,
      en: `the AP-HP hospitals’ pictures in sixteen languages, free of charge`
    },
    {
      name: 'Arasaac',
      url: 'https://arasaac.org/',
      seen: '2026-11',
      fr: `pictogrammes CC BY-NC-SA : ni vente, ni autre licence pour la suite`,
      en: `CC BY-NC-SA pictures: no sale, no other licence on derived works`
    }
  ]
});
