import { any, fact } from '#engine/reason/condition.ts';
import { parts } from '#knowledge/part-of.ts';
import { settledFirst } from '#knowledge/part-terms.ts';

/** What can go out while the rest is being settled. */
export const partsSettled = fact({
  id: 'parts-settled',
  when: any(...parts.map(settledFirst)),
  fr: `Droits réglés, selon vous : {le code}, {les données}, {les textes}, {les plans}, {le standard} ou {le modèle}. Gardez-en la preuve ; le reste attend`,
  en: `Rights settled, you say: {the code}, {the data}, {the texts}, {the designs}, {the standard} or {the model}. Keep the proof; the rest waits`
});
