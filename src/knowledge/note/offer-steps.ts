import type { Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { OFFER } from './offer.ts';
import { asksToPublish, notAllOurs, offered } from './offer-terms.ts';

/** The reply to send to whoever waits for one: what the note answers, in a letter. The first that holds. */
export const offerSteps: readonly Step[] = [
  {
    id: 'answer-not-all',
    about: OFFER,
    within: 7,
    when: all(offered, notAllOurs),
    speaks: asksToPublish,
    fr: {
      title: `Répondre à {offer-from}{offer-quoted}`,
      why: `Promettre ce qui dépend d’autres, c’est promettre à leur place.`,
      first: `« Merci. Nous ne promettons pas tout : rien ne part sans l’accord écrit de chacun. À votre date, vous saurez ce qui a tous ses accords, et vous l’aurez. Cela vous suffit-il ? »`,
      done: `Il est écrit que cela suffit, ou vous avez décliné.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}{offer-quoted}`,
      why: `Promising what depends on others is promising in their place.`,
      first: `“Thank you. We do not promise it all: nothing leaves without everybody’s written agreement. By your date you will know what has all its agreements, and you will have it. Is that enough for you?”`,
      done: `It is in writing that this is enough, or you have declined.`,
      takes: `20 min`
    }
  },
  {
    id: 'answer-with-a-day',
    about: OFFER,
    within: 7,
    when: offered,
    fr: {
      title: `Répondre à {offer-from}{offer-quoted}`,
      why: `Un silence vaut espoir, un oui trop rapide engage.`,
      first: `« Merci. Nous répondons {decision-date}. D’ici là, écrivez-nous ce que vous attendez en retour, pour combien de temps, et jusqu’à quand cela tient. »`,
      done: `La demande précise est arrivée, avec sa date.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}{offer-quoted}`,
      why: `Silence is read as hope; a quick yes commits you.`,
      first: `“Thank you. You will have our answer on {decision-date}. Until then, write to us what you expect in return, for how long, and until when it stands.”`,
      done: `The precise request has arrived, with its date.`,
      takes: `20 min`
    }
  }
];
