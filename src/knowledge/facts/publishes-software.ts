import { fact } from '#engine/reason/condition.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** Software that others obtain: a service that is only used in a browser is something else for the law. */
export const publishesSoftware = fact({
  id: 'publishes-software',
  when: resource.has('software'),
  fr: `Vous publiez un logiciel`,
  en: `You publish software`
});
