import type { Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { exclusiveSteps } from './exclusive.ts';
import { CALL, OFFER } from './offer.ts';
import { notOpenYet } from './offer-terms.ts';
import { tenderSteps } from './tender.ts';

/** The letter to a call or a tender, to whoever wants it alone, to whoever asks to be paid. The first that holds. */
export const offerKindSteps: readonly Step[] = [
  {
    id: 'read-the-call',
    about: CALL,
    within: 7,
    when: all(offerKind.has('call'), notOpenYet),
    fr: {
      title: `Lire la clause d’ouverture de l’appel, et la porter à qui décide{call-quoted}`,
      why: `Promettre ou refuser avant qui décide, c’est voter à sa place.`,
      first: `À qui tient l’appel : « Notre ressource est réservée. Faut-il qu’elle soit ouverte et sous licence libre au dépôt du dossier ? » Ni oui ni non avant le vote ; sans réponse, il se fait sous condition.`,
      done: `La question est partie, relance par téléphone sous trois jours ; qui décide a lu le règlement.`,
      takes: `1 h`
    },
    en: {
      title: `Read the call’s clause on openness, and take it to those who decide{call-quoted}`,
      why: `Promising or refusing first is voting in their place.`,
      first: `To whoever runs the call: “Our resource is reserved. Must it be open, under a free licence, when we apply?” No yes and no no before the vote; without an answer, it is conditional.`,
      done: `The question has gone, to be chased by phone within three days; those who decide have read the rules.`,
      takes: `1 h`
    }
  },
  {
    id: 'decide-on-the-call',
    about: CALL,
    within: 7,
    when: offerKind.has('call'),
    fr: {
      title: `Décider de candidater, ou non{call-quoted}`,
      why: `Un dossier prend des jours ; un non rapide les rend.`,
      first: `Une page, trois lignes : la dépense que l’appel paierait, qui écrit avant {call-date} et rend compte, qui signe. Une ligne vide : c’est non.`,
      done: `Oui ou non est écrit, avec le nom de qui dépose.`,
      takes: `2 h`
    },
    en: {
      title: `Decide whether to apply{call-quoted}`,
      why: `An application takes days; a quick no gives them back.`,
      first: `One page, three lines: the expense that the call would pay for, who writes by {call-date} and reports, who signs. One line empty: it is no.`,
      done: `Yes or no is in writing, with the name of whoever applies.`,
      takes: `2 h`
    }
  },
  ...tenderSteps,
  ...exclusiveSteps,
  {
    id: 'ask-what-it-buys',
    about: OFFER,
    within: 7,
    when: offerKind.has('fee'),
    unless: carrier.is('employee'),
    fr: {
      title: `Demander à {offer-from} ce que la somme achète{offer-quoted}`,
      why: `Un prix ne se compare qu’à ce qu’il donne.`,
      first: `« Avant de répondre : que donne cette somme, pour combien de temps, qui peut la relever, et que gardons-nous en partant ? »`,
      done: `Les quatre questions sont parties ; qui signe le sait, relance {in-14}.`,
      takes: `30 min`
    },
    en: {
      title: `Ask {offer-from} what the sum buys{offer-quoted}`,
      why: `A price is only compared with what it gives.`,
      first: `“Before we answer: what does this sum give, for how long, who may raise it, and what do we keep when we leave?”`,
      done: `The four questions have gone; whoever signs knows, to be chased on {in-14}.`,
      takes: `30 min`
    }
  },
  {
    id: 'carry-to-who-signs',
    about: OFFER,
    within: 7,
    when: all(offerKind.has('fee'), carrier.is('employee')),
    fr: {
      title: `Porter la demande de {offer-from} à qui signe chez votre employeur{offer-quoted}`,
      why: `Vous ne pouvez ni payer ni signer à sa place.`,
      first: `À {offer-from} : « Je ne signe pas. Que donne cette somme, pour combien de temps, comment en sort-on ? Écrivez-le pour mon employeur. »`,
      done: `La demande est partie, et chez qui décide ; leurs réponses s’y joignent.`,
      takes: `30 min`
    },
    en: {
      title: `Take the request of {offer-from} to whoever signs for your employer{offer-quoted}`,
      why: `You can neither pay nor sign in its place.`,
      first: `To {offer-from}: “I do not sign. What does this sum give, for how long, how does one leave? Write it for my employer.”`,
      done: `The request has gone, and is with whoever decides; their answers join it.`,
      takes: `30 min`
    }
  }
];
