import { fact } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const carrierWithoutEntity = fact({
  id: 'carrier-without-entity',
  when: carrier.is('individual', 'employee', 'informal-group'),
  fr: `Le projet est porté par {une personne}, {une personne salariée} ou {un collectif sans statut}`,
  en: `{A person}, {an employee} or {an informal group} carries the project`
});
