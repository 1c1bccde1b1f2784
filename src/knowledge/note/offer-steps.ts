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
      first: `« Merci. Nous ne pouvons pas tout promettre : chaque part attend un oui écrit, et un non reste un non. À votre date, vous aurez ce qui a tous ses accords. Cela vous suffit-il ? »`,
      done: `Il est écrit que cette part suffit, ou vous avez renoncé.`,
      takes: `20 min`
    },
    en: {
      title: `Answer {offer-from}{offer-quoted}`,
      why: `Promising what depends on others is promising in their place.`,
      first: `“Thank you. We cannot promise it all: each part waits for a written yes, and a no stays a no. By your date you will have what has all its agreements. Is that enough for you?”`,
      done: `It is in writing that this part is enough, or you have declined.`,
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
