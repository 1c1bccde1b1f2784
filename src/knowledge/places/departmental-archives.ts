import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const departmentalArchives: FieldPlace = {
  name: 'Archives départementales',
  url: 'https://francearchives.gouv.fr/fr/annuaire',
  source: 'official',
  fr: `reçoivent dons et dépôts privés, par contrat`,
  en: `take gifts and private deposits, under a contract`
};
