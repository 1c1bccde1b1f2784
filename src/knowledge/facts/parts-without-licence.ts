import { all, any, fact } from '#engine/reason/condition.ts';
import { lacksFreeLicence } from '#knowledge/part-terms.ts';
import { parts } from '#knowledge/part-of.ts';
import { sharesSeveral } from '#knowledge/parts.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const partsWithoutLicence = fact({
  id: 'parts-without-licence',
  when: all(sharesSeveral, reuseRights.is('part-free'), any(...parts.map(lacksFreeLicence))),
  fr: `Sans licence libre aujourd’hui : {le code}, {les données}, {les textes}, {les plans}, {le standard} ou {le modèle}`,
  en: `Without a free licence today: {the code}, {the data}, {the texts}, {the designs}, {the standard} or {the model}`
});
