import { all, any, fact } from '#engine/reason/condition.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { field } from '#knowledge/questions/qualify/field.ts';

/** Whoever is looked after, or is a child at school, is not asked to be shown: no consent makes it publishable. */
export const fromCareOrSchool = fact({
  id: 'from-care-or-school',
  when: any(field.is('health'), all(field.is('school'), sensitiveData.is('personal'))),
  fr: `Elle vient {d’un soin} ou {d’une école, avec des données de personnes}`,
  en: `It comes {from care} or {from a school, with people’s data}`
});
