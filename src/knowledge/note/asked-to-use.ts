import type { Remark, Step } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { OFFER } from './offer.ts';
import { allowedAlready, notAllOurs, notOursAlone, offered } from './offer-terms.ts';

const asked = all(offered, offerKind.has('use'));

const allowed = all(asked, allowedAlready);
const inAJob = carrier.is('employee');
/** Whoever votes or signs here decides for these neither. */
const missing = agreement.has(
  'co-authors',
  'heirs',
  'own-family',
  'contractor',
  'funder',
  'people-shown',
  'source-owner'
);
const othersFirst = all(asked, any(notAllOurs, notOursAlone, rightsToSettle, inAJob));
const oursToGive = all(asked, agreement.has('only-us'), not(any(rightsToSettle, inAJob)));

/** What is answered to whoever asks to use or copy it: yes, not yet, and what they get. The first that holds. */
export const useAllowedLines: readonly Remark[] = [
  {
    about: OFFER,
    when: allowed,
    fr: `À {offer-from} : la licence permet déjà l’usage, sans rien signer. Donnez l’adresse, la version, ce qui n’est pas vérifié. Qui s’en sert en répond ; être aidé, ou s’associer, se décide à part.`,
    en: `To {offer-from}: the licence already allows use, with nothing to sign. Give the address, the version, what is not checked. Whoever uses it answers for it; being helped, or joining you, is decided separately.`
  }
];

/** The same where it is not free for all yet: after what people or others may refuse. */
export const useLines: readonly Remark[] = [
  {
    about: OFFER,
    when: all(othersFirst, missing),
    fr: `Pas encore : le oui n’est pas à vous seuls. Dites-le à {offer-from}, et décidez {decision-date} avec {deciders} : quelle part, sous quelle licence, et qui, chez eux, en répond. Chaque oui manquant reste nécessaire.`,
    en: `Not yet: the yes is not yours alone. Say so to {offer-from}, and decide on {decision-date} with {deciders}: which part, under which licence, and who, on their side, answers for it. Each missing yes is still needed.`
  },
  {
    about: OFFER,
    when: othersFirst,
    fr: `Pas encore : le oui n’est pas à vous seuls. Dites-le à {offer-from}, et décidez {decision-date} avec {deciders} : quelle part, sous quelle licence, et qui, chez eux, en répond.`,
    en: `Not yet: the yes is not yours alone. Say so to {offer-from}, and decide on {decision-date} with {deciders}: which part, under which licence, and who, on their side, answers for it.`
  },
  {
    about: OFFER,
    when: oursToGive,
    fr: `À {offer-from}, le oui est à vous seuls. Sans licence ni autorisation écrite, une copie ne donne aucun droit. Décidez {decision-date} avec {deciders} : quelle version, à quelles conditions, et qui, chez eux, en répond.`,
    en: `To {offer-from}, the yes is yours alone. With no licence and no written permission, a copy gives no rights. Decide on {decision-date} with {deciders}: which version, on what terms, and who, on their side, answers for it.`
  }
];

/** The letter that goes with it. The first that holds. */
export const useSteps: readonly Step[] = [
  {
    id: 'say-yes-to-use',
    settles: true,
    about: OFFER,
    within: 7,
    when: allowed,
    fr: {
      title: `Répondre à {offer-from} : s’en servir, oui{offer-quoted}`,
      why: `Ce que la licence permet ne se fait pas attendre.`,
      first: `« S’en servir : oui, la licence le permet. Voici l’adresse, la version, ce qui n’est pas vérifié. Écrivez-nous ce qui casse. Être aidé, ou vous associer, n’est pas promis : cela se décide à part. »`,
      done: `La réponse est partie, avec l’adresse, la version et la licence.`,
      takes: `30 min`
    },
    en: {
      title: `Answer {offer-from}: yes to using it{offer-quoted}`,
      why: `What the licence allows need not wait.`,
      first: `“Using it: yes, the licence allows it. Here are the address, the version, what is not checked. Write to us about what breaks. Help, or joining us, is not promised: it is decided separately.”`,
      done: `The reply has gone, with address, version and licence.`,
      takes: `30 min`
    }
  },
  {
    id: 'not-yet-to-use',
    about: OFFER,
    within: 7,
    when: othersFirst,
    fr: {
      title: `Répondre à {offer-from} : pas encore{offer-quoted}`,
      why: `Un oui trop rapide engage d’autres que vous.`,
      first: `« Pas encore : d’autres doivent dire oui. Réponse {decision-date} : quelle part, sous quelle licence. D’ici là, voici ce que c’est. Qui, chez vous, en répondrait ? »`,
      done: `La réponse est partie, sans copie.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}: not yet{offer-quoted}`,
      why: `A quick yes commits others too.`,
      first: `“Not yet: others must say yes. Our answer on {decision-date}: which part, under which licence. Until then, here is what it is. Who, on your side, would answer for it?”`,
      done: `The reply has gone, with no copy.`,
      takes: `20 min`
    }
  },
  {
    id: 'say-on-what-terms',
    about: OFFER,
    within: 7,
    when: oursToGive,
    fr: {
      title: `Répondre à {offer-from} : sous quelle licence, et quand{offer-quoted}`,
      why: `Une copie donnée sans écrit ne dit pas ce que l’on a le droit d’en faire.`,
      first: `Lue d’abord par qui décide : « Réponse {decision-date} : quelle version, sous quelle licence, sans garantie. Qui, chez vous, en répondrait ? D’ici là, voici ce que c’est. »`,
      done: `La réponse est partie, avec sa date ; aucune copie sans licence.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}: under which licence, and when{offer-quoted}`,
      why: `A copy given with nothing in writing does not say what people may do with it.`,
      first: `Read first by those who decide: “Our answer on {decision-date}: which version, under which licence, with no warranty. Who, on your side, would answer for it? Until then, here is what it is.”`,
      done: `The reply has gone, with its day; no copy without a licence.`,
      takes: `20 min`
    }
  }
];
