import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const medipicto: FieldPlace = {
  name: 'MédiPicto',
  url: 'https://techlab-handicap.org/produit/medipicto/',
  seen: '2026-11',
  kinds: ['content'],
  fr: `pictogrammes de l’AP-HP en seize langues, application gratuite`,
  en: `the AP-HP hospitals’ pictures in sixteen languages, free of charge`
};
