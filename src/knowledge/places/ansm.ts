import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const ansm: FieldPlace = {
  name: 'ANSM',
  url: 'https://ansm.sante.fr/',
  source: 'official',
  fr: `autorise les médicaments, alerte, retire`,
  en: `authorises medicines, warns, withdraws`
};
