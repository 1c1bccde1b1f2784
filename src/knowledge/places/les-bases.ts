import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const lesBases: FieldPlace = {
  name: 'Les Bases',
  url: 'https://lesbases.anct.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `ressources partagées de la médiation numérique`,
  en: `shared resources for digital inclusion`
};
