import { someOf } from '#engine/reason/question.ts';
import { motive } from './motive.ts';

/**
 * What is received is not one thing: a sum, a bill, a request for rights, a call with its day. Until it is
 * answered nothing is taken to be asked but an answer, as it was before anybody was asked.
 */
export const offerKind = someOf({
  id: 'offer-kind',
  options: ['money', 'fee', 'use', 'exclusive', 'seat', 'call', 'work', 'tender'],
  control: 'given',
  unsaidIsNo: true,
  most: 2,
  askedWhen: motive.has('answer-somebody'),
  objects: [{ id: 'offer-date', kind: 'day' }],
  fr: {
    ask: `Qu’est-ce que l’on vous propose, ou vous demande ?`,
    short: `L’offre ou la demande`,
    why: `Une somme, une facture et une exclusivité n’appellent pas la même réponse.`,
    changes: `La réponse à envoyer, et son jour.`,
    findOut: `Relisez le message reçu, et sa date.`,
    options: {
      money: `De l’argent, ou des moyens`,
      fee: `Un prix ou une adhésion à payer`,
      use: `Le droit de s’en servir ou de la publier`,
      exclusive: `Une exclusivité`,
      seat: `Une place dans vos décisions`,
      call: `Un appel à projets`,
      work: `Un travail, une garantie, du temps`,
      tender: `Un marché, un appel d’offres`
    },
    objects: {
      'offer-date': { label: `Répondre avant le`, hint: `Leur date, si elle est écrite` }
    }
  },
  en: {
    ask: `What are you offered, or asked for?`,
    short: `The offer or request`,
    why: `A sum, a bill and an exclusive right do not call for the same answer.`,
    changes: `The reply to send, and its day.`,
    findOut: `Read the message again, and its date.`,
    options: {
      money: `Money, or means`,
      fee: `A price or a membership to pay`,
      use: `The right to use or publish it`,
      exclusive: `An exclusive right`,
      seat: `A place in your decisions`,
      call: `A call for projects`,
      work: `Work, a guarantee, time`,
      tender: `A tender`
    },
    objects: {
      'offer-date': { label: `Reply by`, hint: `Their date, if it is written` }
    }
  }
});
