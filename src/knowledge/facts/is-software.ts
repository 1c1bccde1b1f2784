import { fact } from '#engine/reason/condition.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const isSoftware = fact({
  id: 'is-software',
  when: resource.has('software', 'online-service'),
  fr: `La ressource est {un logiciel} ou {un service en ligne}`,
  en: `The resource is {software} or {an online service}`
});
