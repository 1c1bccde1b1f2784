import { term } from '#knowledge/kinds/term.ts';

export const spdx = term({
  id: 'spdx',
  fr: {
    term: `identifiant SPDX`,
    forms: [`identifiant SPDX`, `SPDX`],
    definition: `Le nom court et normalisé d’une licence, que les machines savent lire. On l’écrit en tête de chaque fichier.`
  },
  en: {
    term: `SPDX identifier`,
    forms: [`SPDX identifier`, `SPDX`],
    definition: `The short standard name of a licence, which machines can read. It goes at the top of every file.`
  }
});
