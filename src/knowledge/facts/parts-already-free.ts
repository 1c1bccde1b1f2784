import { fact } from '#engine/reason/condition.ts';
import { freeParts } from '#knowledge/questions/qualify/free-parts.ts';

/** What needs no other licence, beside what has none yet. */
export const partsAlreadyFree = fact({
  id: 'parts-already-free',
  when: freeParts.has('code', 'data', 'content', 'plans', 'standard', 'model'),
  fr: `Déjà sous licence libre : {le code}, {les données}, {les textes}, {les plans}, {le standard} ou {le modèle}. Il reste les autres`,
  en: `Under a free licence already: {the code}, {the data}, {the texts}, {the designs}, {the standard} or {the model}. The others remain`
});
