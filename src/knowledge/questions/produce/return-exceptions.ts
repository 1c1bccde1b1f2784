import { DONT_KNOW } from '#engine/reason/answers.ts';
import { all, not } from '#engine/reason/condition.ts';
import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { parts } from '#knowledge/part-of.ts';
import { shares, sharesSeveral } from '#knowledge/parts.ts';
import { returnWanted } from './return-wanted.ts';

/** As long as nobody says otherwise, what is asked in return is asked for all of it. */
export const returnExceptions = someOf({
  id: 'return-exceptions',
  options: ['same-for-all', ...parts],
  alone: ['same-for-all'],
  unsaidIsNo: true,
  control: 'yours',
  // Who does not know yet what to ask for has nothing to make exceptions to.
  askedWhen: all(
    tendsOurOwn,
    sharesSeveral,
    returnWanted.is('improvements', 'improvements-online'),
    not(returnWanted.is('none', DONT_KNOW))
  ),
  offeredWhen: shares,
  fr: {
    ask: `Demandez-vous ce retour pour toutes vos ressources ?`,
    short: `Retour, ressource par ressource`,
    why: `On peut vouloir que l’une reste partagée, et que chacun reprenne l’autre sans condition.`,
    changes: `Chaque ressource reçoit la licence qui sert ce que vous en attendez.`,
    findOut: `Pour chaque ressource, demandez ce qui gênerait le plus. Qu’on la reprenne sans rien rendre, ou que personne ne la reprenne ?`,
    options: {
      'same-for-all': `Oui, le même pour toutes`,
      code: `Pas pour le code`,
      data: `Pas pour les données`,
      content: `Pas pour les textes, images ou enregistrements`,
      plans: `Pas pour les plans`,
      standard: `Pas pour le standard`,
      model: `Pas pour le modèle`
    }
  },
  en: {
    ask: `Do you ask for this return for all your resources?`,
    short: `Return, resource by resource`,
    why: `You may want one to stay shared, and anybody to take up another on no condition.`,
    changes: `Each resource gets the licence that serves what you expect of it.`,
    findOut: `For each resource, ask what would trouble you more. Its being reused with nothing given back, or its not being reused?`,
    options: {
      'same-for-all': `Yes, the same for all`,
      code: `Not for the code`,
      data: `Not for the data`,
      content: `Not for the texts, pictures or recordings`,
      plans: `Not for the designs`,
      standard: `Not for the standard`,
      model: `Not for the model`
    }
  }
});
