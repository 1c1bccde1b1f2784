import { all, fact, not } from '#engine/reason/condition.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';

// Whoever measures nothing has no figures to claim, whatever they call their strongest proof.
export const recentFigures = fact({
  id: 'recent-figures',
  when: all(proof.is('usage-figures'), not(measures.is('no'))),
  fr: `Vous avez des chiffres d’usage de moins de six mois`,
  en: `You have usage figures less than six months old`
});
