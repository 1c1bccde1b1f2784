import type { Remark } from '#engine/note/remark.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';

const takeContributions = neighbour.is('alive', 'partial');

/** What goes where, for whoever names several neighbours: which takes what, only a trial tells. */
export const neighbourLines: readonly Remark[] = [
  {
    when: neighbourWish.is('give'),
    needs: ['neighbour-name'],
    fr: `À {neighbour-name}, proposez d’abord dix {items} aux droits clairs, sans rien envoyer. Ce qui y paraît ne se reprend pas.`,
    en: `Offer {neighbour-name} ten {items} first, all rights clear, and send nothing yet. What appears there cannot be taken back.`
  },
  {
    when: takeContributions,
    needs: ['several-neighbours', 'several-parts'],
    fr: `Entre {neighbour-name}, décidez part par part ({parts}) : chacune là où l’essai passe le mieux, à un seul endroit.`,
    en: `Between {neighbour-name}, decide part by part ({parts}): each where the trial works best, to one place only.`
  },
  {
    when: takeContributions,
    needs: ['several-neighbours'],
    lacks: ['several-parts'],
    fr: `Entre {neighbour-name}, essayez les mêmes {pieces} ; ce qui passe mieux d’un côté va là, et à un seul endroit.`,
    en: `Between {neighbour-name}, try the same {pieces}; what works better on one side goes there, and to one place only.`
  }
];
