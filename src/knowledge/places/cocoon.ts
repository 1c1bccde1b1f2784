import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const cocoon: FieldPlace = {
  name: 'Cocoon',
  url: 'https://cocoon.huma-num.fr/',
  seen: '2026-11',
  kinds: ['content', 'data'],
  fr: `entrepôt d’enregistrements de parole, accès réglable`,
  en: `keeps recorded speech, access can be limited`
};
