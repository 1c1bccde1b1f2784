import type { Step } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { successionDecides } from '#knowledge/facts/succession-decides.ts';
import { weInherit } from '#knowledge/facts/we-inherit.ts';
import { publicInformationCode } from '#knowledge/sources/law.ts';
import { askedAndNotedSteps, askedSteps } from './asked-in-words.ts';
import { useSteps } from './asked-to-use.ts';
import { OFFER } from './offer.ts';
import {
  asksOutrightToSee,
  asksToPublish,
  asksToSee,
  notAllOurs,
  offered,
  owedOnRequest
} from './offer-terms.ts';

/** What is owed to whoever asks to see it: it waits for nothing else. */
const showWhatIsOwed: Step = {
  id: 'show-what-is-owed',
  about: OFFER,
  within: 7,
  when: all(offered, owedOnRequest),
  speaks: asksToSee,
  sources: [publicInformationCode],
  fr: {
    title: `Répondre à {offer-from}{offer-quoted}`,
    why: `À une demande écrite, un mois de silence vaut refus (R311-12 et R311-13).`,
    first: `« Voir : avant {in-30}, vous recevez ce que nos agents ont fait, sans secret ni données de personnes. La part d’un tiers attend son accord (L311-4). Réutiliser la nôtre : en principe oui (L321-1), précisé avec l’envoi. Publier, et la licence : réponse {decision-date}. »`,
    done: `La lettre est partie. Rien d’autre ne part avant le tri : ni mot de passe, ni clé, ni historique.`,
    takes: `1 h, plus le tri`
  },
  en: {
    title: `Answer {offer-from}{offer-quoted}`,
    why: `A month’s silence on a written request is a refusal (R311-12 and R311-13).`,
    first: `“To see: by {in-30} you will have what our staff made, without secrets or people’s data. Anybody else’s part waits for their consent (L311-4). To reuse ours: as a rule yes (L321-1), on terms sent with it. To publish, and the licence: our answer on {decision-date}.”`,
    done: `The letter has gone. Nothing else goes before sorting: no password, no key, no history.`,
    takes: `1 h, plus sorting`
  }
};

/** Whoever says outright that they want to see it is answered so, whatever the offer was said to be. */
export const owedSteps: readonly Step[] = [
  { ...showWhatIsOwed, id: 'outright-show-what-is-owed', speaks: asksOutrightToSee }
];

/** What is asked of a family is theirs to answer: it is passed on, and nothing is promised in their place. */
const passOn: Step = {
  id: 'pass-on',
  settles: true,
  about: OFFER,
  within: 7,
  when: all(offered, holderDied),
  // They are the family: they answer for themselves.
  unless: weInherit,
  fr: {
    title: `Transmettre à la famille la demande de {offer-from}{offer-quoted}`,
    why: `Répondre à sa place, c’est prendre.`,
    first: `À qui demande : « La famille décide, et nous lui transmettons. Nous ne promettons ni réponse, ni jour. » À la famille : la demande, sans votre avis.`,
    done: `La famille l’a ; rien n’a été promis.`,
    takes: `20 min`
  },
  en: {
    title: `Pass on to the family what {offer-from} asks{offer-quoted}`,
    why: `Answering in their place is taking already.`,
    first: `To whoever asks: “The family decides, and we pass it on. We promise no answer and no day.” To the family: the request, without your opinion.`,
    done: `The family has it; nothing has been promised.`,
    takes: `20 min`
  }
};

/** Whoever asked the family already is not heard twice by it. */
const askedThem: Step = {
  ...passOn,
  id: 'leave-it-to-them',
  when: successionDecides,
  needs: ['offer-from', 'asked-the-family'],
  fr: {
    title: `Laisser la famille répondre à {offer-from}{offer-quoted}`,
    why: `Répondre à sa place, c’est prendre.`,
    first: `Ne relayez rien, ne conseillez aucun prix. Si l’on vous écrit : « La famille a reçu la demande, et décide. Nous ne promettons ni réponse, ni jour. »`,
    done: `Rien n’a été promis, et aucun prix ne vient de vous.`,
    takes: `20 min`
  },
  en: {
    title: `Leave it to the family to answer {offer-from}{offer-quoted}`,
    why: `Answering in their place is taking already.`,
    first: `Pass nothing on, and advise no price. If somebody writes to you: “The family has the request, and decides. We promise no answer and no day.”`,
    done: `Nothing has been promised, and no price comes from you.`,
    takes: `20 min`
  }
};

/** Where a succession decides, what was asked of it is passed on before anything is answered. */
export const passedOnSteps: readonly Step[] = [
  askedThem,
  passOn,
  {
    ...passOn,
    id: 'pass-on-what-was-noted',
    when: all(not(offered), successionDecides),
    needs: ['offer', 'offer-from']
  }
];

/** Who waits has a day to wait for, and says what they want. */
const answerWithADay: Step = {
  id: 'answer-with-a-day',
  about: OFFER,
  within: 7,
  when: offered,
  fr: {
    title: `Répondre à {offer-from}{offer-quoted}`,
    why: `Un silence vaut espoir, un oui trop rapide engage.`,
    first: `« Bien reçu. Vous aurez une réponse {decision-date}. D’ici là, écrivez ce que cela nous donne, contre quoi, et jusqu’à quand. »`,
    done: `La lettre est partie, relance {in-30}.`,
    takes: `20 min`
  },
  en: {
    title: `Answer {offer-from}{offer-quoted}`,
    why: `Silence is read as hope; a quick yes commits you.`,
    first: `“Received. You will have an answer on {decision-date}. Until then, write down what it gives us, for what, and until when.”`,
    done: `The letter has gone, to be chased on {in-30}.`,
    takes: `20 min`
  }
};

/** The reply to send to whoever waits for one: what the note answers, in a letter. The first that holds. */
export const offerSteps: readonly Step[] = [
  showWhatIsOwed,
  {
    id: 'answer-not-all',
    about: OFFER,
    within: 7,
    when: all(offered, notAllOurs),
    speaks: asksToPublish,
    fr: {
      title: `Répondre à {offer-from}{offer-quoted}`,
      why: `Promettre ce qui dépend d’autres, c’est promettre à leur place.`,
      first: `« Merci. Nous ne promettons pas tout : une part ne sort qu’avec l’accord écrit de qui y a droit. Vous saurez {decision-date} lesquelles sortent, et à quelles conditions. Cela vous suffit-il ? »`,
      done: `La réponse est partie, avec sa date.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}{offer-quoted}`,
      why: `Promising what depends on others is promising in their place.`,
      first: `“Thank you. We do not promise it all: a part leaves only with the written agreement of whoever has a right in it. By {decision-date} you will know which leave, and on what terms. Is that enough for you?”`,
      done: `The reply has left, with its date.`,
      takes: `20 min`
    }
  },
  ...useSteps,
  ...askedSteps,
  answerWithADay,
  ...askedAndNotedSteps,
  // Whoever wrote down an offer, and comes for something else, answers it all the same; it is no hurry of theirs.
  {
    ...answerWithADay,
    id: 'answer-what-was-noted',
    within: 30,
    when: not(offered),
    needs: ['offer', 'offer-from']
  }
];
