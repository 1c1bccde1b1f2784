import { fact, not } from '#engine/reason/condition.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';

export const noBlockingComponent = fact({
  id: 'no-blocking-component',
  when: not(closedDependency.is('blocking')),
  fr: `Aucun composant fermé ne bloque le projet`,
  en: `No closed component blocks the project`
});
