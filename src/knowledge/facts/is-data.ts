import { fact } from '#engine/reason/condition.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const isData = fact({
  id: 'is-data',
  when: resource.has('data'),
  fr: `La ressource est faite de données`,
  en: `The resource is made of data`
});
