import { fact } from '#engine/reason/condition.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';

export const dataToProtect = fact({
  id: 'data-to-protect',
  when: sensitiveData.is('pseudonymisable', 'personal'),
  fr: `Des données personnelles ou sensibles sont en jeu`,
  en: `Personal or sensitive data are at stake`
});
