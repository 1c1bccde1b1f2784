import { term } from '#knowledge/kinds/term.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const certificateOfOrigin = term({
  id: 'certificate-of-origin',
  source: opensourceGuideLegal,
  fr: {
    term: `certificat d’origine (DCO)`,
    forms: [`certificat d’origine`, `DCO`],
    definition: `Une déclaration en une ligne, jointe à chaque apport : « j’ai le droit de donner ce que j’envoie ». Elle ne transfère aucun droit.`
  },
  en: {
    term: `certificate of origin (DCO)`,
    forms: [`certificate of origin`, `DCO`],
    definition: `A one-line statement that comes with each contribution: “I have the right to give what I am sending”. It transfers no rights.`
  }
});
