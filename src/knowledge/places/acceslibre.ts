import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const acceslibre: FieldPlace = {
  name: 'acceslibre',
  url: 'https://acceslibre.beta.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `accessibilité des lieux, base publique ouverte`,
  en: `how accessible places are, open public database`
};
