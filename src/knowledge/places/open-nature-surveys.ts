import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const openNatureSurveys: FieldPlace = {
  name: 'Open',
  url: 'https://open-sciences-participatives.org/',
  seen: '2026-11',
  fr: `annuaire des sciences participatives sur la nature`,
  en: `directory of citizen science about nature`
};
