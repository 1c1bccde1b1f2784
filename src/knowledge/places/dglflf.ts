import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const dglflf: FieldPlace = {
  name: 'DGLFLF',
  url: 'https://www.culture.gouv.fr/Nous-connaitre/Organisation/La-delegation-generale-a-la-langue-francaise-et-aux-langues-de-France',
  seen: '2026-11',
  source: 'official',
  fr: `délégation aux langues de France`,
  en: `State office for the languages of France`
};
