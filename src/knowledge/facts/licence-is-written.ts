import { fact } from '#engine/reason/condition.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const licenceIsWritten = fact({
  id: 'licence-is-written',
  when: reuseRights.atLeast('restricted'),
  fr: `Une licence dit par écrit ce que l’on peut faire de la ressource`,
  en: `A licence says in writing what people may do with the resource`
});
