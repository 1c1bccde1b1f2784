import { term } from '#knowledge/kinds/term.ts';

export const freeLicence = term({
  id: 'free-licence',
  fr: {
    term: `licence libre`,
    forms: [`licence libre`],
    definition: `Un texte par lequel les titulaires des droits autorisent tout le monde à utiliser, étudier, modifier et redistribuer la ressource, même pour la vendre.`
  },
  en: {
    term: `free licence`,
    forms: [`free licence`],
    definition: `A text by which the holders of the rights let everybody use, study, change and pass on the resource, even for sale.`
  }
});
