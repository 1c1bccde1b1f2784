import { fact } from '#engine/reason/condition.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';

export const personalData = fact({
  id: 'personal-data',
  when: sensitiveData.is('personal'),
  fr: `La ressource touche à des données personnelles ou sensibles`,
  en: `The resource involves personal or sensitive data`
});
