import { matter } from '#knowledge/kinds/field-matter.ts';

export const spelling = matter({
  words: ['orthograph', 'correcteur', 'spell', 'hyphen'],
  neighbours: [
    {
      name: 'Hunspell',
      url: 'https://github.com/hunspell/hunspell',
      seen: '2026-11',
      fr: `correcteur orthographique libre, dans LibreOffice et Firefox`,
      en: `free spell checker, in LibreOffice and Firefox`
    },
    {
      name: 'ICU',
      url: 'https://icu.unicode.org/',
      seen: '2026-11',
      fr: `bibliothèque d’Unicode pour dates et langues`,
      en: `Unicode’s library for dates and languages`
    }
  ]
});
