import { fact } from '#engine/reason/condition.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';

/** Name, address, accounts and servers in one hand that is not the project’s: it can cut the others off. */
export const nameHeldByOne = fact({
  id: 'name-held-by-one',
  when: nameOwner.is('one-person', 'supplier', 'employer'),
  fr: `{Une seule personne}, {un prestataire} ou {un employeur} tient le nom, les comptes et les serveurs`,
  en: `{A single person}, {a supplier} or {an employer} holds the name, the accounts and the servers`
});
