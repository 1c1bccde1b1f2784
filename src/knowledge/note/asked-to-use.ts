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
const othersFirst = all(asked, any(notAllOurs, notOursAlone, rightsToSettle));
const oursToGive = all(asked, agreement.has('only-us'), not(any(rightsToSettle, carrier.is('employee'))));

/** What is answered to whoever asks to use or copy it: yes, not yet, and what they get. The first that holds. */
export const useAllowedLines: readonly Remark[] = [
  {
    about: OFFER,
    when: allowed,
    fr: `À {offer-from}, répondez oui : la licence le permet déjà, sans rien signer. Donnez l’adresse, la version et ce qui n’est pas vérifié. Qui s’en sert l’installe, le vérifie et en répond ; votre aide, elle, se limite ou se paie.`,
    en: `To {offer-from}, answer yes: the licence allows it already, with nothing to sign. Give the address, the version and what is not checked. Whoever uses it installs it, checks it and answers for it; your help is limited, or paid for.`
  }
];

/** The same where it is not free for all yet: after what people or others may refuse. */
export const useLines: readonly Remark[] = [
  {
    about: OFFER,
    when: othersFirst,
    fr: `À {offer-from}, répondez « pas encore » : la copie attend l’accord écrit de qui doit dire oui. D’ici là, donnez une page qui la décrit, jamais une copie. Décidez {decision-date} avec {deciders} : quelle part, sous quelle licence, et qui, chez eux, s’en sert et en répond.`,
    en: `To {offer-from}, answer “not yet”: the copy waits for the written consent of those who must say yes. Until then, give a page that describes it, never a copy. Decide on {decision-date} with {deciders}: which part, under which licence, and who, on their side, uses it and answers for it.`
  },
  {
    about: OFFER,
    when: oursToGive,
    fr: `À {offer-from}, le oui dépend de vous seuls. Sans licence ni autorisation écrite, ils n’ont aucun droit : écrivez-la d’abord, sur la copie. Décidez {decision-date} avec {deciders} : quelle version, à quelles conditions, et qui, chez eux, s’en sert et en répond.`,
    en: `To {offer-from}, the yes is yours alone. With no licence and no written permission they have no rights: write it first, on the copy. Decide on {decision-date} with {deciders}: which version, on what terms, and who, on their side, uses it and answers for it.`
  }
];

/** The letter that goes with it. The first that holds. */
export const useSteps: readonly Step[] = [
  {
    id: 'say-yes-to-use',
    about: OFFER,
    within: 7,
    when: allowed,
    fr: {
      title: `Répondre oui à {offer-from}{offer-quoted}`,
      why: `Ce que la licence permet ne se fait pas attendre.`,
      first: `« Oui : la licence le permet. Voici l’adresse, la version, et ce qui n’est pas vérifié. Qui, chez vous, s’en sert et en répond ? Écrivez-nous ce qui casse ; aucune aide n’est promise. »`,
      done: `La réponse est partie, adresse, version et licence jointes.`,
      takes: `30 min`
    },
    en: {
      title: `Answer yes to {offer-from}{offer-quoted}`,
      why: `What the licence allows need not wait.`,
      first: `“Yes: the licence allows it. Here are the address, the version, and what is not checked. Who, on your side, uses it and answers for it? Write to us about what breaks; no help is promised.”`,
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
      title: `Répondre à {offer-from} : pas encore, et ce qui viendra{offer-quoted}`,
      why: `Un oui trop rapide donnerait ce qui est aussi à d’autres.`,
      first: `« Pas encore : d’autres doivent dire oui. Réponse {decision-date} : ce que vous recevriez, et sous quelle licence. D’ici là, voici une page qui la décrit. Qui, chez vous, s’en servirait et en répondrait ? »`,
      done: `La réponse est partie ; aucune copie n’est partie avec.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}: not yet, and what will come{offer-quoted}`,
      why: `A quick yes would give away what belongs to others too.`,
      first: `“Not yet: others must say yes. Our answer on {decision-date}: what you would get, and under which licence. Until then, here is a page that describes it. Who, on your side, would use it and answer for it?”`,
      done: `The reply has gone; no copy went with it.`,
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
      first: `Lue d’abord par qui décide : « Réponse {decision-date} : la version que vous auriez, et sa licence. Sans garantie ni aide promise. Qui, chez vous, s’en servirait et en répondrait ? D’ici là, voici une page qui la décrit. »`,
      done: `La réponse est partie, avec sa date ; aucune copie sans licence.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}: under which licence, and when{offer-quoted}`,
      why: `A copy given with nothing in writing does not say what people may do with it.`,
      first: `Read first by those who decide: “Our answer on {decision-date}: the version you would have, and its licence. No warranty, no help promised. Who, on your side, would use it and answer for it? Until then, here is a page that describes it.”`,
      done: `The reply has gone, with its day; no copy without a licence.`,
      takes: `20 min`
    }
  }
];
