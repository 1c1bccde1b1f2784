import { matter } from '#knowledge/kinds/field-matter.ts';

export const parsing = matter({
  words: ['analyse syntaxique', 'analyseur', 'grammaire', 'parser', 'parsing', 'compil', 'grammar'],
  neighbours: [
    {
      name: 'tree-sitter',
      url: 'https://github.com/tree-sitter/tree-sitter',
      seen: '2026-11',
      fr: `générateur d’analyseurs pour éditeurs, libre`,
      en: `parser generator for editors, free`
    },
    {
      name: 'ANTLR',
      url: 'https://github.com/antlr/antlr4',
      seen: '2026-11',
      fr: `générateur d’analyseurs, libre`,
      en: `parser generator, free`
    }
  ],
  readers: [
    {
      fr: `Avant chaque version, faites lire des fichiers abîmés et des fichiers de dix ans.`,
      en: `Before each version, read in damaged files, and files ten years old.`
    }
  ]
});
