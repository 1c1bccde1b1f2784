import type { Step } from '#engine/note/remark.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';

/** What is asked of a neighbour who takes a part. */
export const neighbourSteps: readonly Step[] = [
  {
    id: 'offer-a-part',
    about: 'neighbour',
    within: 30,
    when: neighbourWish.is('give'),
    fr: {
      title: `Proposer dix {items} à {neighbour-name}, à l’essai`,
      why: `Une part donnée se relit chez eux ; tout le reste demeure chez vous.`,
      first: `À {neighbour-name} : « Prendriez-vous dix {items} dont tous les droits sont clairs ? Sous quelle licence, qui relit, et qui signe ? Réponse avant {in-30}. »`,
      done: `Leur réponse est écrite ; rien n’est parti sans accord.`,
      takes: `1 h`
    },
    en: {
      title: `Offer ten {items} to {neighbour-name}, on trial`,
      why: `A part that is given is checked over there; all the rest stays with you.`,
      first: `To {neighbour-name}: “Would you take ten {items} whose rights are all clear? Under which licence, who checks, and who signs? Answer by {in-30}.”`,
      done: `Their answer is in writing; nothing has left without agreement.`,
      takes: `1 h`
    }
  }
];
