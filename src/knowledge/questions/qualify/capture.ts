import { scale } from '#engine/question.ts';
import { maturity } from './maturity.ts';

export const capture = scale({
  id: 'capture',
  options: ['everything', 'several-parts', 'one-part', 'nothing'],
  mayNotKnow: true,
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Un seul acteur, vous compris, pourrait-il refermer la ressource ?`,
    short: `Risque de réappropriation`,
    why: `Une ressource numérique ne s’use pas, mais quelqu’un peut s’en emparer : code, données, nom, comptes, hébergement. La licence, une entité neutre, un nom partagé ou un export peuvent l’en empêcher.`,
    changes: `Si un seul acteur peut tout refermer, nous vous le signalons, quelles que soient vos autres réponses.`,
    findOut: `Demandez à l’équipe technique qui tient la licence, le nom, les comptes et l’hébergement. Comptez combien de ces quatre clés sont dans la même main.`,
    options: {
      everything: `Oui, il pourrait tout refermer`,
      'several-parts': `Oui, au moins deux éléments : nom, comptes…`,
      'one-part': `Oui, mais un seul élément, comme l’hébergement`,
      nothing: `Non, des garde-fous l’en empêchent`
    }
  },
  en: {
    ask: `Could a single actor, you included, close the resource again?`,
    short: `Risk of capture`,
    why: `A digital resource does not wear out, but somebody can take it over: code, data, name, accounts, hosting. The licence, a neutral entity, a shared name or an export can prevent that.`,
    changes: `If a single actor can close everything again, we tell you so, whatever your other answers.`,
    findOut: `Ask the technical team who holds the licence, the name, the accounts and the hosting. Count how many of these four keys are in the same hand.`,
    options: {
      everything: `Yes, they could close everything`,
      'several-parts': `Yes, at least two parts: name, accounts…`,
      'one-part': `Yes, but only one part, such as the hosting`,
      nothing: `No, safeguards prevent it`
    }
  }
});
