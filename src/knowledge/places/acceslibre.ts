import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const acceslibre: FieldPlace = {
  name: 'acceslibre',
  url: 'https://acceslibre.beta.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `accessibilité des établissements, base publique ouverte`,
  en: `how accessible establishments are, open public database`
};
