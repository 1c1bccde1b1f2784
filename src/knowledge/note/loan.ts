import type { MoneyRemark, Step } from '#engine/note/remark.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

const ends = danger.has('money-ends');

/** What falls due is owed, and no income that ends: it is set against what is there. */
export const loanMoney: readonly MoneyRemark[] = [
  {
    standing: 'certain',
    when: ends,
    needs: ['loan-due', 'ending-date', 'held-money'],
    fr: `À rembourser {ending-date}{ending-quoted}. En face : {held-money}. L’écart se traite avec qui prête, maintenant.`,
    en: `To be repaid on {ending-date}{ending-quoted}. Against it: {held-money}. The gap is settled with whoever lends, now.`
  },
  {
    standing: 'certain',
    when: ends,
    needs: ['loan-due', 'ending-date'],
    lacks: ['held-money'],
    fr: `À rembourser {ending-date}{ending-quoted}. Écrivez en face la somme en caisse ce jour-là. L’écart se traite avec qui prête, maintenant.`,
    en: `To be repaid on {ending-date}{ending-quoted}. Write against it the sum in hand on that day. The gap is settled with whoever lends, now.`
  }
];

/** What is done before a loan falls due, in the place of what is done before an income ends. */
export const loanSteps: readonly Step[] = [
  {
    id: 'write-to-the-bank',
    about: 'money-ends',
    within: 7,
    before: { date: 'ending-date', days: 30 },
    when: ends,
    needs: ['loan-due', 'ending-date'],
    fr: {
      title: `Écrire à la banque, ou à qui prête{ending-quoted}`,
      why: `Une échéance se déplace avant son jour, rarement après.`,
      first: `« Cette somme tombe {ending-date}, et une recette peut tarder. Quel report, ou quel étalement ? » Joignez ce qui sera en caisse ; relisez qui s’est porté garant.`,
      done: `La lettre est partie ; une réponse écrite est demandée.`,
      takes: `1 h`
    },
    en: {
      title: `Write to the bank, or to whoever lends{ending-quoted}`,
      why: `A due date is moved before its day, seldom after.`,
      first: `“This sum falls due on {ending-date}, and some income may be late. Which delay, or which instalments?” Attach what will be in hand; reread who stands surety.`,
      done: `The letter has gone; an answer in writing has been asked for.`,
      takes: `1 h`
    }
  }
];
