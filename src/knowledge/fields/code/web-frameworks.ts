import { matter } from '#knowledge/kinds/field-matter.ts';

export const webFrameworks = matter({
  words: [
    'javascript',
    'typescript',
    'framework',
    'site web',
    'sites web',
    'navigateur',
    'web app',
    'browser'
  ],
  houses: [
    {
      name: 'OpenJS Foundation',
      url: 'https://github.com/openjs-foundation/cross-project-council',
      seen: '2026-11',
      kinds: ['software'],
      fr: `fondation qui accueille des projets JavaScript`,
      en: `foundation that hosts JavaScript projects`
    }
  ]
});
