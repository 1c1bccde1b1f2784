import { scale } from '#engine/reason/question.ts';
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
    hint: `Pensez aux droits, aux fichiers, aux données, au nom, aux comptes et à l’hébergement.`,
    why: `Une ressource numérique ne s’use pas, mais quelqu’un peut s’en emparer.`,
    changes: `Si un seul acteur peut tout refermer, nous vous le signalons, quelles que soient vos autres réponses.`,
    findOut: `Droits, fichiers, données, nom, comptes, hébergement : comptez combien de ces six clés sont dans la même main.`,
    options: {
      everything: `Oui, tout : il pourrait tout refermer`,
      'several-parts': `Oui, deux éléments ou plus : nom et comptes, par exemple`,
      'one-part': `Oui, mais un seul élément : l’hébergement, par exemple`,
      nothing: `Non : licence, entité neutre, nom partagé ou export l’empêchent`
    }
  },
  en: {
    ask: `Could a single actor, you included, close the resource again?`,
    short: `Risk of capture`,
    hint: `Think of the rights, the files, the data, the name, the accounts and the hosting.`,
    why: `A digital resource does not wear out, but somebody can take it over.`,
    changes: `If a single actor can close everything again, we tell you so, whatever your other answers.`,
    findOut: `Rights, files, data, name, accounts, hosting: count how many of these six keys are in the same hand.`,
    options: {
      everything: `Yes, all of it: they could close everything`,
      'several-parts': `Yes, two parts or more: name and accounts, for instance`,
      'one-part': `Yes, but only one part: the hosting, for instance`,
      nothing: `No: licence, neutral entity, shared name or export prevent it`
    }
  }
});
