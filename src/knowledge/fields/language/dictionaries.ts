import { matter } from '#knowledge/kinds/field-matter.ts';

export const dictionaries = matter({
  words: ['dictionnaire', 'lexique', 'vocabulaire', 'definition', 'dictionar', 'lexicon', 'word list'],
  neighbours: [
    {
      name: 'Wiktionnaire',
      url: 'https://fr.wiktionary.org/',
      seen: '2026-11',
      fr: `dictionnaire libre de toutes les langues`,
      en: `free dictionary of every language`
    },
    {
      name: 'Dictionnaire des francophones',
      url: 'https://www.dictionnairedesfrancophones.org/',
      kinds: ['content', 'data', 'software', 'online-service'],
      fr: `mots de toute la francophonie, licence libre`,
      en: `words of the whole French-speaking world, free licence`
    }
  ],
  holders: [
    {
      name: 'DGLFLF',
      url: 'https://www.culture.gouv.fr/Nous-connaitre/Organisation/La-delegation-generale-a-la-langue-francaise-et-aux-langues-de-France',
      seen: '2026-11',
      source: 'official',
      fr: `délégation aux langues de France`,
      en: `State office for the languages of France`
    }
  ]
});
