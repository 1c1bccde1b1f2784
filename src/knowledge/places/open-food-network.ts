import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const openFoodNetwork: FieldPlace = {
  name: 'Open Food Network',
  url: 'https://openfoodnetwork.org/',
  seen: '2026-11',
  fr: `vente et distribution en circuit court, libre`,
  en: `selling and delivering local food, free`
};
