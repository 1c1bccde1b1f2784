import { all, fact, not } from '#engine/reason/condition.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/**
 * One answer speaks of personal data, of secrets and of safety. Where nobody is recorded or described and a trade or
 * nature is the matter, what must stay protected is know-how or a place, and no file of people.
 */
export const secretsRather = fact({
  id: 'secrets-rather',
  when: all(
    sensitiveData.is('personal'),
    not(agreement.has('people-shown')),
    field.is('farming', 'making', 'nature'),
    not(resource.has('software', 'online-service'))
  ),
  fr: `Ce sont des secrets ou des lieux, et personne n’y est décrit`,
  en: `It is secrets or places, and describes nobody`
});
