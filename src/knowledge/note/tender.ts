import type { Remark, Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { buyersAnswers, technicalOfferBinds } from '#knowledge/sources/law-of-tenders.ts';
import { CALL, TENDER } from './offer.ts';

const tender = offerKind.has('tender');

/** Whoever alone must agree waits for nobody’s yes. */
const aloneToAgree = agreement.has('only-us');

const bidWithWhatIsTrue = {
  fr: `À l’appel d’offres, répondez par ce qui est vrai aujourd’hui. L’offre technique retenue entre au contrat, sauf clause contraire. Promettez-y ce que vous tiendrez seuls : export complet, interface documentée, copie chez un tiers, sans mots de passe ni rien d’autrui.`,
  en: `Bid for the tender with what is true today. In France the winning technical offer is part of the contract, unless a clause says otherwise. Promise what you can keep alone: full export, a documented interface, a copy in escrow, without passwords nor what is others’.`
};

/** What is answered to a tender: it is bid for with what is true, and nothing is promised that others may refuse. */
export const tenderLines: readonly Remark[] = [
  {
    about: CALL,
    when: tender,
    unless: aloneToAgree,
    sources: [technicalOfferBinds],
    fr: `${bidWithWhatIsTrue.fr} N’y promettez pas une licence libre tant que quelqu’un peut encore la refuser.`,
    en: `${bidWithWhatIsTrue.en} Never promise a free licence that others must still agree to.`
  },
  {
    about: CALL,
    when: all(tender, aloneToAgree),
    sources: [technicalOfferBinds],
    ...bidWithWhatIsTrue
  }
];

const askTheBuyer: Step = {
  id: 'ask-the-buyer',
  about: CALL,
  within: 7,
  when: tender,
  sources: [buyersAnswers],
  fr: {
    title: `Poser vos questions à l’acheteur, par écrit{offer-quoted}`,
    why: `En procédure formalisée, il répond six jours avant la remise des offres, s’il est saisi à temps (R2132-6).`,
    first: `Sur sa plateforme : « Pour l’ouverture et la réversibilité, que notez-vous : licence, copie chez un tiers, export, interface ? Dès l’offre ? Sur quelle preuve ? » Tous les candidats liront la réponse.`,
    done: `Les questions sont parties avant le dernier jour qu’il fixe.`,
    takes: `1 h`
  },
  en: {
    title: `Put your questions to the buyer, in writing{offer-quoted}`,
    why: `In a formal procedure, a French buyer answers six days before bids are due, if asked in time (R2132-6).`,
    first: `On the buyer’s platform: “For openness and exit, what do you score: licence, escrow, export, interface? From the bid on? On what proof?” Every bidder will read the answer.`,
    done: `The questions have gone before the last day that the buyer sets.`,
    takes: `1 h`
  }
};

/** Where something else is offered too, what was typed may speak of that: it is not quoted to the buyer. */
const amongOthers = offerKind.has('money', 'fee', 'use', 'exclusive', 'seat', 'call', 'work');

/** What is asked of the buyer this week, and the page of what is promised, ready before the bids. */
export const tenderSteps: readonly Step[] = [
  { ...askTheBuyer, unless: amongOthers },
  {
    ...askTheBuyer,
    id: 'ask-the-buyer-among-others',
    when: all(tender, amongOthers),
    fr: { ...askTheBuyer.fr, title: `Poser vos questions à l’acheteur, par écrit` },
    en: { ...askTheBuyer.en, title: `Put your questions to the buyer, in writing` }
  },
  {
    id: 'promise-what-is-kept',
    about: TENDER,
    within: 30,
    before: { date: 'offer-date', days: 5 },
    when: tender,
    fr: {
      title: `Écrire la page des promesses, avec leur preuve et leur prix`,
      why: `Une promesse qui rapporte des points se doit tout le marché.`,
      first: `Trois colonnes : vrai aujourd’hui, tenu à telle date, refusé. À qui garderait la copie : « Quel prix, quel délai ? »`,
      done: `Chaque promesse a sa preuve et son prix ; qui signe l’offre l’a relue.`,
      takes: `Une journée`
    },
    en: {
      title: `Write the page of promises, each with its proof and its price`,
      why: `A promise that scores points is owed for the whole contract.`,
      first: `Three columns: true today, kept by such a day, refused. To an escrow agent: “What price, how long?”`,
      done: `Each promise has its proof and its price; whoever signs the bid has read it.`,
      takes: `A day`
    }
  }
];
