import { matter } from '#knowledge/kinds/field-matter.ts';
import { dglflf } from '#knowledge/places/dglflf.ts';
import { wiktionnaire } from '#knowledge/places/wiktionnaire.ts';

export const dictionaries = matter({
  words: ['dictionnaire', 'lexique', 'vocabulaire', 'definition', 'dictionar', 'lexicon', 'word list'],
  neighbours: [
    wiktionnaire,
    {
      name: 'Dictionnaire des francophones',
      url: 'https://www.dictionnairedesfrancophones.org/',
      kinds: ['content', 'data', 'software', 'online-service'],
      fr: `mots de toute la francophonie, licence libre`,
      en: `words of the whole French-speaking world, free licence`
    }
  ],
  holders: [dglflf]
});
