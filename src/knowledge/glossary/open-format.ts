import { term } from '#knowledge/kinds/term.ts';

export const openFormat = term({
  id: 'open-format',
  fr: {
    term: `format ouvert`,
    forms: [`format ouvert`, `formats ouverts`],
    definition: `Une façon d’enregistrer un fichier qui est décrite publiquement : n’importe quel outil peut apprendre à le lire.`
  },
  en: {
    term: `open format`,
    forms: [`open format`, `open formats`],
    definition: `A way of saving a file that is described in public: any tool can learn to read it.`
  }
});
