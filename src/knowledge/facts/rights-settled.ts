import { all, fact, not } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { rightsClear } from './rights-clear.ts';

/** What is said aloud of a licence, to a mayor, a funder or the public, must not hang on somebody’s missing yes. */
export const rightsSettled = fact({
  id: 'rights-settled',
  when: all(
    rightsClear,
    not(agreement.has('contractor', 'heirs', 'own-family', 'source-owner', 'people-shown'))
  ),
  fr: `Tous les droits sont réglés, et personne d’extérieur ne doit encore dire oui`,
  en: `All the rights are settled, and nobody outside has yet to say yes`
});
