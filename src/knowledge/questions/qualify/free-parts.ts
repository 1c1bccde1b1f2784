import { all } from '#engine/reason/condition.ts';
import { someOf } from '#engine/reason/question.ts';
import { parts } from '#knowledge/part-of.ts';
import { shares, sharesSeveral } from '#knowledge/parts.ts';
import { reuseRights } from './reuse-rights.ts';

export const freeParts = someOf({
  id: 'free-parts',
  options: ['each-in-part', ...parts],
  alone: ['each-in-part'],
  control: 'yours',
  askedWhen: all(sharesSeveral, reuseRights.is('part-free')),
  offeredWhen: shares,
  fr: {
    ask: `Quelles ressources ont déjà une licence libre ?`,
    short: `Déjà sous licence libre`,
    why: `Chaque ressource a sa licence. Celle qui en a déjà une libre n’a plus à en choisir.`,
    changes: `Nous ne conseillons de licence que pour les autres.`,
    findOut: `Ouvrez chaque ressource comme quelqu’un qui ne vous connaît pas. Cherchez sa licence à côté d’elle.`,
    options: {
      'each-in-part': `Aucune en entier : une part de chacune`,
      code: `Le code`,
      data: `Les données`,
      content: `Les textes, images ou enregistrements`,
      plans: `Les plans`,
      standard: `Le standard`,
      model: `Le modèle ou le jeu d’entraînement`
    }
  },
  en: {
    ask: `Which resources are under a free licence already?`,
    short: `Already under a free licence`,
    why: `Each resource has its own licence. Where it is free already, there is nothing to choose.`,
    changes: `We advise a licence for the others only.`,
    findOut: `Open each resource as somebody who does not know you would. Look for its licence beside it.`,
    options: {
      'each-in-part': `None as a whole: a part of each`,
      code: `The code`,
      data: `The data`,
      content: `The texts, pictures or recordings`,
      plans: `The designs`,
      standard: `The standard`,
      model: `The model or the training set`
    }
  }
});
