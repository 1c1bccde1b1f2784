import type { Remark } from '#engine/note/remark.ts';
import { all, any } from '#engine/reason/condition.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { exclusiveLines } from './exclusive.ts';
import { CALL, OFFER } from './offer.ts';
import { notAllOurs, notOpenYet } from './offer-terms.ts';
import { tenderLines } from './tender.ts';

const call = offerKind.has('call');

/** What is answered to a call or a tender, to whoever wants it alone, to whoever asks to be paid. The first that holds. */
export const offerByKind: readonly Remark[] = [
  {
    about: CALL,
    when: all(call, notOpenYet),
    fr: `Non, si l’appel exige une ressource ouverte à tous, sous licence libre. La vôtre ne l’est pas. Une part votée avant {call-date} ? Candidatez pour elle seule, avec le oui écrit de chaque auteur ; publiez-la d’abord si l’appel l’exige. Sinon, passez. Un dossier dit ce qui est, ou ce qui est voté.`,
    en: `No, if the call demands a resource open to all, freely licensed. Yours is not. Is a part voted open before {call-date}? Apply for that part alone, with each author’s written yes; publish it first if the call says so. If not, pass. An application says what is, or what has been voted.`
  },
  {
    // What is tried over there first is not promised here apart.
    about: CALL,
    when: all(call, motive.has('join-or-build'), maturity.is('idea')),
    unless: neighbour.is('none', 'closed'),
    fr: `Pas de candidature pour une ressource à part avant l’essai. Demandez avant {call-date} si l’appel paierait aussi le passage chez d’autres, et la date du suivant.`,
    en: `No application for a resource apart before the trial. Ask before {call-date} whether this call would also pay for a move to others, and the date of the next.`
  },
  {
    about: CALL,
    when: all(call, any(notAllOurs, rightsToSettle)),
    fr: `Oui à l’appel, pour la seule part qui aura ses oui écrits. Il les faut de chaque titulaire avant {call-date} ; sinon, demandez la date de l’appel suivant.`,
    en: `Yes to the call, only for the part that gets its written yeses. They must come from every holder before {call-date}; if not, ask for the date of the next call.`
  },
  {
    about: CALL,
    when: call,
    fr: `Oui à l’appel, à trois conditions. Il paie une dépense que vous avez déjà. Quelqu’un a le temps du dossier et du compte rendu. Qui signe dit oui avant {call-date}. Qu’une seule manque, et c’est non.`,
    en: `Yes to the call, on three conditions. It pays for something you already spend on. Somebody has time for the file and the report. Whoever signs says yes before {call-date}. If one is missing, it is no.`
  },
  ...tenderLines,
  ...exclusiveLines,
  {
    about: OFFER,
    when: all(offerKind.has('fee'), carrier.is('employee')),
    lacks: ['offer-date'],
    fr: `Pas vous : c’est votre employeur qui paie et signe. De {offer-from}, obtenez d’abord trois réponses écrites, pour qui signe : ce que la somme achète, pour combien de temps, comment l’on sort.`,
    en: `Not you: your employer pays and signs. From {offer-from}, first get three answers in writing, for whoever signs: what the sum buys, for how long, how one leaves.`
  },
  {
    about: OFFER,
    when: all(offerKind.has('fee'), carrier.is('employee')),
    needs: ['offer-date'],
    fr: `Pas vous : c’est votre employeur qui paie et signe. De {offer-from}, obtenez d’abord trois réponses écrites : ce que la somme achète, pour combien de temps, comment l’on sort. Portez-les à qui signe, avant {offer-date}.`,
    en: `Not you: your employer pays and signs. From {offer-from}, first get three answers in writing: what the sum buys, for how long, how one leaves. Take them to whoever signs, before {offer-date}.`
  },
  {
    about: OFFER,
    when: all(offerKind.has('fee'), danger.has('dispute')),
    fr: `Pas encore : un groupe divisé ne signe rien à la date d’un autre. À {offer-from}, demandez par écrit ce que la somme achète, pour combien de temps, comment l’on sort, et un délai.`,
    en: `Not yet: a divided group signs nothing by somebody else’s date. Ask {offer-from} in writing what the sum buys, for how long, how one leaves, and for more time.`
  },
  {
    about: OFFER,
    when: offerKind.has('fee'),
    fr: `Pas avant trois réponses écrites. À {offer-from}, demandez ce que la somme achète, pour combien de temps, comment l’on sort. Comparez avec ne rien payer, et décidez {decision-date}.`,
    en: `Not before three answers in writing. Ask {offer-from} what the sum buys, for how long, how one leaves. Compare with paying nothing, and decide on {decision-date}.`
  }
];
