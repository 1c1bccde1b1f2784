import { matter } from '#knowledge/kinds/field-matter.ts';

export const databases = matter({
  words: ['base de donnees', 'bases de donnees', 'sql ', 'requete', 'database', 'query'],
  neighbours: [
    {
      name: 'PostgreSQL',
      url: 'https://www.postgresql.org/',
      fr: `base de données libre, sans propriétaire unique`,
      en: `free database with no single owner`
    },
    {
      name: 'DuckDB',
      url: 'https://github.com/duckdb/duckdb',
      seen: '2026-11',
      fr: `base d’analyse libre, tenue par une fondation`,
      en: `free analytical database, kept by a foundation`
    }
  ]
});
