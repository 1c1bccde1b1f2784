import type { MoneyRemark, Remark, Step } from '#engine/note/remark.ts';
import { OFFER } from './offer.ts';
import { offered } from './offer-terms.ts';

/** An order whose deposit is received is taken: “not yet” is no answer to it. */
export const orderLines: readonly Remark[] = [
  {
    about: OFFER,
    needs: ['order-taken'],
    fr: `La commande de {offer-from} se tient, ou se reporte par écrit. L’acompte est reçu : dites ce qui manque, et quel jour vous le saurez.`,
    en: `The order from {offer-from} is kept, or put off in writing. Its deposit is received: say what is missing, and on which day you will know.`
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
      first: `« Votre commande tient, votre acompte est à part. Il manque ceci, demandé ce jour ; avant {in-14}, vous saurez quand nous livrons. En retard ? Une part d’abord, ou un autre jour, par écrit. »`,
      done: `La lettre est partie, avec un jour.`,
      takes: `30 min`
    },
    en: {
      title: `Write to {offer-from}, whose order is taken{offer-quoted}`,
      why: `A deposit that is received binds both sides.`,
      first: `“Your order stands, your deposit is set aside. This is missing, asked for today: by {in-14} you will know when we deliver. Late? A part first, or another day, in writing.”`,
      done: `The letter has gone, with a day.`,
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
