import { expect, it } from 'vitest';
import { holdsDeposit, standingInWords } from './standing-in-words.ts';

it.each([
  '9 000 € : chaque patron a promis 1 000 €',
  'rien de voté : 25 000 € annoncés au téléphone',
  'Rien de sûr : 1 140 € de dons, sur un compte bloqué',
  'peut-être 1 500 €',
  'a grant of €4,000, not yet paid',
  '€500 promised by the town',
  'Aucun de sûr : le solde de 9 000 € vient en juin',
  'aucune somme certaine',
  'pas un euro pour l’instant',
  '3 000 € qui dépendent de la fédération',
  'dépendra du vote : 4 000 €',
  '12 000 €, sous condition d’un cofinancement',
  '2 500 € si la commune vote',
  '800 € s’ils tiennent parole',
  '6 000 € demandés à la région',
  'une convention de 5 000 €, non signée',
  '1 200 € jamais versés',
  '5 000 € en cours d’instruction',
  'none of it: €3,000 from the council',
  'no money yet',
  '€2,000, which depends on the vote',
  '€900 if the board agrees',
  '€7,000 requested from the region',
  'a contract of €5,000, not signed'
])('“%s” is hoped for', (text) => {
  expect(standingInWords(text)).toBe('hoped');
});

it.each([
  '5 200 € en caisse',
  '11 000 € d’économies',
  '€300 in the bank',
  '12 000 € votés en mars',
  '1 500 € de ma poche',
  'peut-être 800 € de notre poche',
  '6 000 € d’avance',
  'aucune dette, et 4 000 € en banque',
  'rien d’autre que 2 300 € en caisse',
  'maybe €400 out of my own pocket',
  '€2,000 put aside',
  'nothing but €900 in hand'
])('“%s” is there', (text) => {
  expect(standingInWords(text)).toBe('held');
});

it.each([
  '12 000 € de cotisations par an',
  'une petite subvention de la région',
  '27 600 € versés, 18 400 € promis',
  '4 000 € en caisse, le reste dépend du jury',
  '€300 in hand, and €2,000 if the town votes',
  'the gift of an independent press',
  ''
])('“%s” leaves it open', (text) => {
  expect(standingInWords(text)).toBeUndefined();
});

it.each([
  'l’acompte de 8 000 € d’un client',
  '2 000 € en caisse et des arrhes',
  'avance sur commande : 3 000 €',
  'a deposit of €900',
  'a 30% down payment'
])('“%s” holds a deposit', (text) => {
  expect(holdsDeposit(text)).toBe(true);
});

it.each([
  '6 000 € d’avance',
  '€400 on deposit',
  'a deposit account',
  'le dépôt de garantie',
  '5 200 € en caisse'
])('“%s” holds none', (text) => {
  expect(holdsDeposit(text)).toBe(false);
});
