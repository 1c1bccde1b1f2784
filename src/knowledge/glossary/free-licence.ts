import { term } from '#knowledge/kinds/term.ts';

export const freeLicence = term({
  id: 'free-licence',
  fr: {
    term: `licence libre`,
    forms: [`licence libre`],
    definition: `Un texte qui autorise tout le monde à utiliser, étudier, modifier et redistribuer la ressource, même pour la vendre. Il vient de qui détient les droits.`
  },
  en: {
    term: `free licence`,
    forms: [`free licence`],
    definition: `A text that lets everybody use, study, change and pass on the resource, even for sale. It comes from those who hold the rights.`
  }
});
