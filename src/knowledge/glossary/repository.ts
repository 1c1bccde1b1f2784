import { term } from '#knowledge/kinds/term.ts';

export const repository = term({
  id: 'repository',
  fr: {
    term: `dépôt`,
    forms: [`dépôt`],
    definition: `Pour des fichiers, le dossier partagé qui contient la ressource et l’histoire de tous ses changements. En archives, confier ses originaux sans les donner.`
  },
  en: {
    term: `repository`,
    forms: [`repository`],
    definition: `The shared folder that holds the resource and the history of all its changes.`
  }
});
