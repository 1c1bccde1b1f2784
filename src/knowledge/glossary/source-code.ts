import { term } from '#knowledge/kinds/term.ts';

export const sourceCode = term({
  id: 'source-code',
  fr: {
    term: `code source`,
    forms: [`code source`],
    definition: `Le texte d’un logiciel, tel que les personnes qui développent l’écrivent et le lisent.`
  },
  en: {
    term: `source code`,
    forms: [`source code`],
    definition: `The text of a piece of software, as developers write and read it.`
  }
});
