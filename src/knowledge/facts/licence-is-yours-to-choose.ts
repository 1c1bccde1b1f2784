import { all, fact, not } from '#engine/reason/condition.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';

/** A translation, a package or an adaptation follows its original: whoever holds that has the last word. */
export const licenceIsYoursToChoose = fact({
  id: 'licence-is-yours-to-choose',
  when: not(all(agreement.has('source-owner'), startingPoint.is('fork'))),
  fr: `Ce que vous faites n’est pas tiré d’une œuvre dont le titulaire doit dire oui`,
  en: `What you make is not drawn from a work whose owner must agree`
});
