import { any, fact } from '#engine/reason/condition.ts';
import { parts } from '#knowledge/part-of.ts';
import { settledFirst } from '#knowledge/part-terms.ts';

/** What can go out while the rest is being settled. */
export const partsSettled = fact({
  id: 'parts-settled',
  when: any(...parts.map(settledFirst)),
  fr: `Vous dites réglés les droits de ces parts : {le code}, {les données}, {les textes}, {les plans}, {le standard} ou {le modèle}. Sans écrit daté de qui les tient, employeur compris, elles attendent comme le reste`,
  en: `You say that the rights of these parts are settled: {the code}, {the data}, {the texts}, {the designs}, {the standard} or {the model}. Without a dated writing from whoever holds them, an employer included, they wait like the rest`
});
