import { all, fact } from '#engine/reason/condition.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const resourceIsOpen = fact({
  id: 'resource-is-open',
  when: all(access.atLeast('frozen'), reuseRights.atLeast('free')),
  fr: `Tout le monde peut obtenir la ressource, et une licence libre permet de la réutiliser`,
  en: `Anybody can obtain the resource, and a free licence allows reuse`
});
