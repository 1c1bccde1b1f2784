import type { Step } from '#engine/note/remark.ts';
import { ONLY_COPY } from './exists-once.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

/** Whatever leads, what exists once is copied this week: everything else can be done again. */
export const onlyCopySteps: readonly Step[] = [
  {
    id: 'only-copy',
    about: ONLY_COPY,
    action: 'keep-safe',
    within: 7,
    when: danger.has('single-copy'),
    fr: {
      title: `Faire une copie de {thing}, en un autre lieu`,
      why: `Une panne ou un vol, et il n’y a plus rien à partager.`,
      first: `Ce qui ne peut pas se refaire d’abord, sur un second support. Chiffrez-le si quelqu’un s’y reconnaît.`,
      done: `Une autre personne, qui en a le droit, a ouvert la copie sans votre aide.`,
      takes: `Une demi-journée`
    },
    en: {
      title: `Make a copy of {thing}, somewhere else`,
      why: `One failure or one theft, and there is nothing left to share.`,
      first: `What cannot be made again comes first, on a second medium. Encrypt it if anybody can be recognised in it.`,
      done: `Somebody else, who has the right to, has opened the copy without your help.`,
      takes: `Half a day`
    }
  }
];
