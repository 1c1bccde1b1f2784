import { DONT_KNOW } from '#engine/reason/answers.ts';
import { all, not } from '#engine/reason/condition.ts';
import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { parts } from '#knowledge/part-of.ts';
import { shares, sharesSeveral } from '#knowledge/parts.ts';
import { rights } from './rights.ts';

/** As long as nobody says otherwise, nothing is settled by itself. */
export const clearedParts = someOf({
  id: 'cleared-parts',
  options: ['each-in-part', ...parts],
  alone: ['each-in-part'],
  unsaidIsNo: true,
  control: 'yours',
  askedWhen: all(tendsOurOwn, sharesSeveral, rights.is('partial'), not(rights.is('clear', DONT_KNOW))),
  offeredWhen: shares,
  fr: {
    ask: `Pour quelles ressources les droits sont-ils réglés ?`,
    short: `Droits réglés`,
    why: `Ce qui est réglé n’a pas à attendre le reste.`,
    changes: `Vous publiez d’abord ce qui est réglé. L’inventaire et les accords ne portent plus que sur le reste.`,
    findOut: `Pour chaque ressource, nommez qui l’a faite et l’écrit qui le prouve. Sans écrit, elle n’est pas réglée.`,
    options: {
      'each-in-part': `Aucune en entier : il manque un point à chacune`,
      code: `Le code`,
      data: `Les données`,
      content: `Les textes, images ou enregistrements`,
      plans: `Les plans`,
      standard: `Le standard`,
      model: `Le modèle ou le jeu d’entraînement`
    }
  },
  en: {
    ask: `For which resources are the rights settled?`,
    short: `Rights settled`,
    why: `What is settled need not wait for the rest.`,
    changes: `You publish first what is settled. The inventory and the agreements concern the rest only.`,
    findOut: `For each resource, name who made it and the paper that proves it. Without a paper, it is not settled.`,
    options: {
      'each-in-part': `None as a whole: each lacks something`,
      code: `The code`,
      data: `The data`,
      content: `The texts, pictures or recordings`,
      plans: `The designs`,
      standard: `The standard`,
      model: `The model or the training set`
    }
  }
});
