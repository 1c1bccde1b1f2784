import { fact } from '#engine/reason/condition.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const isContent = fact({
  id: 'is-content',
  when: resource.has('content'),
  fr: `La ressource est faite de contenus`,
  en: `The resource is made of content`
});
