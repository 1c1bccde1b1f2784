import { all, fact, not } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { dataToProtect } from './data-to-protect.ts';

/** A free licence cannot be taken back, and somebody’s agreement to be recognised can. */
export const nobodyShownToProtect = fact({
  id: 'nobody-shown-to-protect',
  when: not(all(agreement.has('people-shown'), dataToProtect)),
  fr: `Ces données ne montrent personne à protéger`,
  en: `These data show nobody who must be protected`
});
