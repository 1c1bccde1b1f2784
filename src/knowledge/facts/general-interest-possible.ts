import { fact } from '#engine/reason/condition.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';

export const generalInterestPossible = fact({
  id: 'general-interest-possible',
  when: generalInterest.is('ruling', 'likely'),
  fr: `L’intérêt général, au sens fiscal, est {reconnu} ou {probable}`,
  en: `General interest, in the tax sense, is {recognised} or {likely}`
});
