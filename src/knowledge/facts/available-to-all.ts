import { fact } from '#engine/reason/condition.ts';
import { access } from '#knowledge/questions/qualify/access.ts';

export const availableToAll = fact({
  id: 'available-to-all',
  when: access.atLeast('frozen'),
  fr: `La ressource s’obtient sans rien demander`,
  en: `The resource can be had without asking`
});
