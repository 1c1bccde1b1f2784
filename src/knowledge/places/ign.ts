import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const ign: FieldPlace = {
  name: 'IGN',
  url: 'https://www.ign.fr/',
  source: 'official',
  fr: `forêts et haies mesurées sur tout le pays`,
  en: `forests and hedges measured across the country`
};
