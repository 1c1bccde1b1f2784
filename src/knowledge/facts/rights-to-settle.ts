import { DONT_KNOW } from '#engine/reason/answers.ts';
import { fact } from '#engine/reason/condition.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';

export const rightsToSettle = fact({
  id: 'rights-to-settle',
  when: rights.is('partial', 'unclear', DONT_KNOW),
  fr: `Des droits restent à régler`,
  en: `Some rights remain to be settled`
});
