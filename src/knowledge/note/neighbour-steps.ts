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
      title: `Demander à {neighbour-name} ses conditions pour dix {items}`,
      why: `Ce qui y paraît ne se reprend pas : les conditions d’abord.`,
      first: `À {neighbour-name} : « Prendriez-vous dix {items} dont tous les droits sont clairs ? Sous quelle licence, qui relit, qui signe ? Rien ne part avant notre accord. »`,
      done: `Leurs conditions sont écrites ; rien n’est parti.`,
      takes: `1 h`
    },
    en: {
      title: `Ask {neighbour-name} on what terms it would take ten {items}`,
      why: `What appears there cannot be taken back: terms first.`,
      first: `To {neighbour-name}: “Would you take ten {items} whose rights are all clear? Under which licence, who checks, who signs? Nothing leaves before we agree.”`,
      done: `Their terms are in writing; nothing has left.`,
      takes: `1 h`
    }
  }
];
