import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const licence = oneOf({
  id: 'licence',
  options: [
    'permissive',
    'copyleft',
    'several-free',
    'several-mixed',
    'reciprocal',
    'non-commercial',
    'reserved'
  ],
  mayNotKnow: true,
  control: 'yours',
  // What comes in takes their licence; what one may bring is asked under rights.
  askedWhen: all(tendsOurOwn, reuseRights.atLeast('restricted')),
  fr: {
    ask: `Que permet la licence actuelle de la ressource ?`,
    short: `Licence actuelle`,
    why: `La licence dit qui peut réutiliser la ressource, et à quelles conditions. Certaines clauses éloignent des financeurs, des acheteurs publics ou des communs voisins.`,
    changes: `Une licence libre garde ouverts les fonds réservés aux projets libres, et plusieurs arguments. Une clause qui réserve des usages vous les ferme.`,
    findOut: `Cherchez un fichier « licence » à côté de la ressource. Sinon, voyez le pied de page du site ou la fiche du jeu de données. Dans le doute, demandez au service juridique.`,
    options: {
      permissive: `Tout usage, sans devoir repartager : MIT, Licence Ouverte, CC BY, CC0`,
      copyleft: `Tout usage, avec partage aux mêmes conditions : GPL, ODbL, CC BY-SA`,
      'several-free': `Plusieurs licences, selon la partie : toutes libres`,
      'several-mixed': `Plusieurs licences, selon la partie : l’une réserve des usages`,
      reciprocal: `Un usage limité pour les entreprises : licences à réciprocité`,
      'non-commercial': `Un usage non commercial seulement : CC BY-NC`,
      reserved: `Un usage réservé autrement : sans modification (CC BY-ND), propriétaire ou sur accord`
    }
  },
  en: {
    ask: `What does the resource’s current licence allow?`,
    short: `Current licence`,
    why: `The licence says who may reuse the resource, and on what terms. Some clauses keep funders, public buyers or neighbouring commons away.`,
    changes: `A free licence keeps open the funds reserved for free projects, and several arguments. A clause that reserves uses closes them to you.`,
    findOut: `Look for a “licence” file beside the resource. If there is none, see the foot of the site’s pages or the dataset’s record. If in doubt, ask the legal department.`,
    options: {
      permissive: `Any use, no duty to share back: MIT, CC BY, CC0, Etalab`,
      copyleft: `Any use, with sharing on the same terms: GPL, ODbL, CC BY-SA`,
      'several-free': `Several licences, by part: all of them free`,
      'several-mixed': `Several licences, by part: one of them reserves uses`,
      reciprocal: `Limited use for companies: reciprocity licences`,
      'non-commercial': `Non-commercial use only: CC BY-NC`,
      reserved: `Otherwise reserved use: no changes (CC BY-ND), proprietary, by agreement`
    }
  }
});
