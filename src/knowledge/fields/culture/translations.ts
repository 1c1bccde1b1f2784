import { matter } from '#knowledge/kinds/field-matter.ts';

export const translations = matter({
  words: ['langue', 'traduc', 'bilingue', 'language', 'translat', 'bilingual'],
  readers: [
    {
      fr: `Deux relectures par texte : une personne dont c’est la langue, une qui lit aux enfants.`,
      en: `Two readers a text: somebody whose language it is, somebody who reads to children.`
    }
  ]
});
