import type { MoneyRemark, Remark, Step } from '#engine/note/remark.ts';
import { OFFER } from './offer.ts';
import { offered } from './offer-terms.ts';

/** An order whose deposit is received is taken: “not yet” is no answer to it. */
export const orderLines: readonly Remark[] = [
  {
    about: OFFER,
    needs: ['order-taken'],
    fr: `La commande de {offer-from} est prise, acompte reçu : elle se tient, se reporte par écrit, ou se rend. Dites cette semaine ce qui manque, et quel jour vous le saurez.`,
    en: `The order from {offer-from} is taken, its deposit received: it is kept, put off in writing, or paid back. Say this week what is missing, and on which day you will know.`
  }
];

export const orderSteps: readonly Step[] = [
  {
    id: 'keep-the-order',
    settles: true,
    about: OFFER,
    within: 7,
    when: offered,
    needs: ['order-taken'],
    fr: {
      title: `Écrire à {offer-from}, dont la commande est prise{offer-quoted}`,
      why: `Un acompte reçu engage des deux côtés.`,
      first: `« Votre commande est prise, et votre acompte mis à part. Avant de livrer, il manque ceci, demandé ce jour : réponse avant {in-14}. Préférez-vous attendre, recevoir une part d’abord, ou reprendre l’acompte ? »`,
      done: `La lettre est partie ; rien n’est livré ni dépensé avant sa réponse.`,
      takes: `30 min`
    },
    en: {
      title: `Write to {offer-from}, whose order is taken{offer-quoted}`,
      why: `A deposit that is received binds both sides.`,
      first: `“Your order is taken, and your deposit set aside. Before delivery this is missing, asked for today: an answer by {in-14}. Would you rather wait, receive a part first, or take the deposit back?”`,
      done: `The letter has gone; nothing is delivered or spent before their reply.`,
      takes: `30 min`
    }
  }
];

/** What a buyer paid beforehand is owed back until the thing is delivered. */
export const depositMoney: readonly MoneyRemark[] = [
  {
    standing: 'certain',
    needs: ['deposit'],
    fr: `Un acompte reste dû tant que rien n’est livré. Mettez-le à part, et n’en payez que les pièces de cette commande.`,
    en: `A deposit stays owed until something is delivered. Set it aside, and pay from it only the parts of that order.`
  }
];
