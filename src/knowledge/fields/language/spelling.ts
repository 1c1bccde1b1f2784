import { matter } from '#knowledge/kinds/field-matter.ts';

export const spelling = matter({
  words: ['orthograph', 'correcteur', 'grammaire', 'spell', 'grammar'],
  neighbours: [
    {
      name: 'Hunspell',
      url: 'https://github.com/hunspell/hunspell',
      seen: '2026-11',
      fr: `correcteur libre, dans LibreOffice et Firefox`,
      en: `free spell checker, in LibreOffice and Firefox`
    },
    {
      name: 'LanguageTool',
      url: 'https://languagetool.org/',
      fr: `correcteur de grammaire, cœur libre`,
      en: `grammar checker, free core`
    }
  ]
});
