import { fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';

export const incomeOfOnePerson = fact({
  id: 'income-of-one-person',
  when: recipient.is('own-name'),
  fr: `Une personne encaisse en son nom : c’est pour elle un revenu à déclarer, et aucun reçu fiscal n’est possible`,
  en: `One person receives the money in their own name: they must declare it as income, and no tax receipt is possible`
});
