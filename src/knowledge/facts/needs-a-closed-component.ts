import { fact } from '#engine/reason/condition.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';

export const needsAClosedComponent = fact({
  id: 'needs-a-closed-component',
  when: closedDependency.is('replaceable', 'blocking'),
  fr: `Si votre code appelle un composant fermé, un copyleft peut interdire de diffuser les deux ensemble. Vérifiez, ou écrivez une exception`,
  en: `If your code calls a closed component, a copyleft may forbid passing the two on together. Check, or write an exception`
});
