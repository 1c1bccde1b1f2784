import { term } from '#knowledge/kinds/term.ts';

export const repository = term({
  id: 'repository',
  fr: {
    term: `dépôt`,
    forms: [`dépôt`],
    definition: `Le dossier partagé qui contient la ressource et l’histoire de tous ses changements.`
  },
  en: {
    term: `repository`,
    forms: [`repository`],
    definition: `The shared folder that holds the resource and the history of all its changes.`
  }
});
