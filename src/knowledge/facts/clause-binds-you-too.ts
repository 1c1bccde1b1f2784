import { all, any, fact } from '#engine/reason/condition.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { rightsToSettle } from './rights-to-settle.ts';

export const clauseBindsYouToo = fact({
  id: 'clause-binds-you-too',
  when: all(
    licence.is('non-commercial'),
    any(startingPoint.is('gathered', 'fork', 'co-funded'), rightsToSettle)
  ),
  fr: `La clause « pas d’usage commercial » vaut aussi contre vous pour ce qui vient d’autrui : vérifiez avant d’encaisser`,
  en: `The “non-commercial” clause binds you too for what comes from others: check before you take money`
});
