import { term } from '#knowledge/kinds/term.ts';

export const creativeCommons = term({
  id: 'creative-commons',
  fr: {
    term: `Creative Commons`,
    forms: [`Creative Commons`, `CC BY-SA`, `CC BY`],
    definition: `Une famille de licences pour les textes, les images et les cours. BY demande de citer l’origine, SA de partager aux mêmes conditions.`
  },
  en: {
    term: `Creative Commons`,
    forms: [`Creative Commons`, `CC BY-SA`, `CC BY`],
    definition: `A family of licences for texts, pictures and courses. BY asks for credit, SA for sharing on the same terms.`
  }
});
