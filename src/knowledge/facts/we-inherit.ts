import { fact } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';

/** Whoever answers is of the family of the one who died: what is said to outsiders of that family is not said to them. */
export const weInherit = fact({
  id: 'we-inherit',
  when: agreement.has('own-family'),
  fr: `Vous héritez de qui la tenait, ou l’a faite`,
  en: `You inherit from whoever looked after it, or made it`
});
