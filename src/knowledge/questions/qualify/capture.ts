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
    why: `Une ressource numérique ne s’use pas, mais quelqu’un peut s’en emparer. Pensez au code, aux données, au nom, aux comptes et à l’hébergement.`,
    changes: `Si tout peut être refermé, le risque de réappropriation est signalé quelles que soient vos autres réponses.`,
    findOut: `Demandez à l’équipe technique qui tient la licence, le nom, les comptes et l’hébergement. Comptez combien de ces quatre clés sont dans la même main.`,
    options: {
      everything: `Oui, il pourrait tout refermer`,
      'several-parts': `Oui, il tient deux éléments ou plus, par exemple le nom et les comptes`,
      'one-part': `Oui, mais il ne tient qu’un élément, par exemple l’hébergement`,
      nothing: `Non, la licence, une entité neutre, un nom partagé ou un export l’empêchent`
    }
  },
  en: {
    ask: `Could a single actor, you included, close the resource again?`,
    short: `Risk of capture`,
    why: `A digital resource does not wear out, but somebody can take it over. Think of the code, the data, the name, the accounts and the hosting.`,
    changes: `If everything can be closed again, the risk of capture is flagged whatever your other answers are.`,
    findOut: `Ask the technical team who holds the licence, the name, the accounts and the hosting. Count how many of these four keys are in the same hand.`,
    options: {
      everything: `Yes, they could close everything`,
      'several-parts': `Yes, they hold two parts or more, for example the name and the accounts`,
      'one-part': `Yes, but they hold only one part, for example the hosting`,
      nothing: `No, the licence, a neutral entity, a shared name or an export prevents it`
    }
  }
});
