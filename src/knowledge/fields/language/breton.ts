import { matter } from '#knowledge/kinds/field-matter.ts';

export const breton = matter({
  words: ['breton', 'brezhoneg'],
  neighbours: [
    {
      name: 'TermOfis',
      url: 'https://fr.brezhoneg.bzh/',
      seen: '2026-11',
      source: 'official',
      fr: `termes de l’Office public de la langue bretonne`,
      en: `terms of the public office for the Breton language`
    }
  ],
  holders: [
    {
      name: 'Office public de la langue bretonne',
      url: 'https://www.brezhoneg.bzh/',
      seen: '2026-11',
      source: 'official',
      fr: `établissement public : termes, traduction et noms de lieux`,
      en: `public body: terms, translation and place names`
    }
  ]
});
