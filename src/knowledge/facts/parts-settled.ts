import { fact } from '#engine/reason/condition.ts';
import { clearedParts } from '#knowledge/questions/identify/cleared-parts.ts';

/** What can go out while the rest is being settled. */
export const partsSettled = fact({
  id: 'parts-settled',
  when: clearedParts.has('code', 'data', 'content', 'plans', 'standard', 'model'),
  fr: `Droits déjà réglés : {le code}, {les données}, {les textes}, {les plans}, {le standard} ou {le modèle}. Seul le reste attend`,
  en: `Rights settled already: {the code}, {the data}, {the texts}, {the designs}, {the standard} or {the model}. Only the rest waits`
});
