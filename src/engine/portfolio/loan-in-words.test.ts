import { expect, it } from 'vitest';
import { speaksOfLoan } from './loan-in-words.ts';

it.each([
  'l’emprunt de la coopérative',
  'le prêt relais de 7 000 €',
  'échéance du prêt',
  'un prêt de 3 000 € à la Nef',
  'le découvert autorisé',
  'le crédit de campagne',
  'rembourser la banque',
  'the bridging loan',
  'our loan of €6,000',
  'the overdraft',
  'a loan from the bank falls due',
  'repayment of the loan'
])('“%s” is owed to whoever lent it', (text) => {
  expect(speaksOfLoan(text)).toBe(true);
});

it.each([
  'la subvention de la région',
  'le prêt de la salle par la mairie',
  'fin du prêt des outils',
  'la convention de prêt de matériel',
  'mon contrat à l’université',
  'the loan of the hall',
  'the loan of tools ends',
  'the grant of the county',
  ''
])('“%s” is no debt', (text) => {
  expect(speaksOfLoan(text)).toBe(false);
});
