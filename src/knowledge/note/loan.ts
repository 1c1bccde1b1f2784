import type { MoneyRemark } from '#engine/note/remark.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { LOAN_DUE } from './loan-due.ts';

const ends = danger.has('money-ends');

/** What falls due is owed, and no income that ends: it is set against what is there. */
export const loanMoney: readonly MoneyRemark[] = [
  {
    standing: 'certain',
    about: LOAN_DUE,
    when: ends,
    needs: [LOAN_DUE, 'ending-date', 'held-money'],
    fr: `À rembourser {ending-date}{ending-quoted}. En face : {held-money}. L’écart se traite avec qui prête, maintenant.`,
    en: `To be repaid on {ending-date}{ending-quoted}. Against it: {held-money}. The gap is settled with whoever lends, now.`
  },
  {
    standing: 'certain',
    about: LOAN_DUE,
    when: ends,
    needs: [LOAN_DUE, 'ending-date'],
    lacks: ['held-money'],
    fr: `À rembourser {ending-date}{ending-quoted}. Écrivez en face la somme en caisse ce jour-là. L’écart se traite avec qui prête, maintenant.`,
    en: `To be repaid on {ending-date}{ending-quoted}. Write against it the sum in hand on that day. The gap is settled with whoever lends, now.`
  }
];
