import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const netexFrance: FieldPlace = {
  name: 'NeTEx, profil France',
  url: 'https://normes.transport.data.gouv.fr/',
  seen: '2026-11',
  kinds: ['standard', 'software', 'data'],
  fr: `norme européenne de l’offre de transport`,
  en: `European standard for transport services`
};
