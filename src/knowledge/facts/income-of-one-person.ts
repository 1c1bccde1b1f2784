import { fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';

export const incomeOfOnePerson = fact({
  id: 'income-of-one-person',
  when: recipient.is('own-name'),
  fr: `Une personne encaisse en son nom : ce revenu se déclare, et aucun reçu fiscal n’est possible`,
  en: `One person receives the money in their own name: it is income to declare, and no tax receipt is possible`
});
