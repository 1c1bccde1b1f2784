import { someOf } from '#engine/reason/question.ts';
import { motive } from './motive.ts';

/**
 * What is received is not one thing: a sum, a bill, a request for rights, a call with its day. Until it is
 * answered nothing is taken to be asked but an answer, as it was before anybody was asked.
 */
export const offerKind = someOf({
  id: 'offer-kind',
  options: ['money', 'fee', 'use', 'exclusive', 'seat', 'call', 'work'],
  control: 'given',
  unsaidIsNo: true,
  most: 2,
  askedWhen: motive.has('answer-somebody'),
  objects: [
    { id: 'offer', kind: 'line' },
    { id: 'offer-from', kind: 'line' },
    { id: 'offer-date', kind: 'day' }
  ],
  fr: {
    ask: `Qu’est-ce que l’on vous propose, ou vous demande ?`,
    short: `L’offre ou la demande`,
    why: `Une somme, une facture et une exclusivité n’appellent pas la même réponse.`,
    changes: `La réponse à envoyer, et son jour.`,
    findOut: `Relisez le message reçu : ce qui vous est donné, ce qui vous est demandé, pour quand.`,
    options: {
      money: `De l’argent, des moyens ou une place, pour vous`,
      fee: `Un prix, une adhésion ou une part à payer`,
      use: `Le droit de s’en servir, de la publier ou de la reprendre`,
      exclusive: `Une exclusivité, ou la propriété`,
      seat: `Une place dans vos décisions`,
      call: `Un appel à projets, avec une date limite`,
      work: `Un travail, une garantie ou du temps de votre part`
    },
    objects: {
      offer: { label: `L’offre, en quelques mots`, hint: `Combien, à quelle condition` },
      'offer-from': { label: `De qui ?`, hint: `Par exemple : « la maternité »` },
      'offer-date': { label: `Réponse attendue avant le`, hint: `Leur date, si elle est écrite` }
    }
  },
  en: {
    ask: `What are you offered, or asked for?`,
    short: `The offer or request`,
    why: `A sum, a bill and an exclusive right do not call for the same answer.`,
    changes: `The reply to send, and its day.`,
    findOut: `Read the message again: what you are given, what you are asked for, by when.`,
    options: {
      money: `Money, means or a place, for you`,
      fee: `A price, a membership or a share to pay`,
      use: `The right to use it, publish it or take it up`,
      exclusive: `An exclusive right, or ownership`,
      seat: `A place in your decisions`,
      call: `A call for projects, with a deadline`,
      work: `Work, a guarantee or time from you`
    },
    objects: {
      offer: { label: `The offer, in a few words`, hint: `How much, on what condition` },
      'offer-from': { label: `From whom?`, hint: `“the maternity ward”` },
      'offer-date': { label: `Reply expected by`, hint: `Their date, if it is written` }
    }
  }
});
