import { matter } from '#knowledge/kinds/field-matter.ts';
import { hunspell } from '#knowledge/places/hunspell.ts';

export const spelling = matter({
  words: ['orthograph', 'correcteur', 'grammaire', 'spell', 'grammar'],
  neighbours: [
    hunspell,
    {
      name: 'LanguageTool',
      url: 'https://languagetool.org/',
      fr: `correcteur de grammaire, cœur libre`,
      en: `grammar checker, free core`
    }
  ]
});
