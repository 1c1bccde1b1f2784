import { fact } from '#engine/reason/condition.ts';
import { dependenceAccepted } from '#knowledge/questions/finance/dependence-accepted.ts';

export const littleDependenceAccepted = fact({
  id: 'little-dependence-accepted',
  when: dependenceAccepted.is('low'),
  fr: `Vous voulez dépendre le moins possible d’un seul financeur`,
  en: `You want to depend as little as possible on any one funder`
});
