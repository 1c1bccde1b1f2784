import { realCase } from '#knowledge/kinds/case.ts';

export const matrix = realCase({
  id: 'matrix',
  name: `Matrix`,
  url: 'https://matrix.org',
  started: 2014,
  year: 2025,
  traits: {
    carrier: ['association'],
    resource: ['standard'],
    users: ['developers', 'local-authorities', 'companies', 'public'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['user-consortium', 'in-kind', 'donations', 'sponsorship'],
  sources: [
    {
      kind: 'project',
      dated: '2022-12-01',
      title: `Matrix.org, Funding Matrix via the Matrix.org Foundation (2022)`,
      lang: 'en',
      url: 'https://matrix.org/blog/2022/12/01/funding-matrix-via-the-matrix-org-foundation',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `The Libre News, Matrix and freedesktop are calling for help`,
      lang: 'en',
      url: 'https://thelibre.news/matrix-and-freedesktop-are-calling-for-help',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Matrix, matrix-spec, CONTRIBUTING.rst`,
      lang: 'en',
      url: 'https://github.com/matrix-org/matrix-spec/blob/HEAD/CONTRIBUTING.rst',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Matrix est un standard ouvert pour échanger des messages d’un service à l’autre. Une fondation britannique en garde les règles ; l’entreprise Element fait la plus grande part du développement.`,
    livesOn: `En 2025, la fondation vivait d’abord des adhésions d’organisations et de personnes, ouvertes en décembre 2022. Element apportait du travail. Venaient ensuite des dons et, pendant un temps, un parrainage d’Element.`,
    difficulty: `Le budget annuel est d’environ 1,2 million de dollars. En février 2025, la fondation a demandé publiquement 100 000 dollars, faute de quoi elle fermerait des passerelles vers d’autres messageries. Des projets ont été abandonnés ; matrix.org continue, avec des élections et de nouveaux membres à trouver.`,
    lesson: `Un standard peut servir beaucoup de monde sans que beaucoup paient : mieux vaut chercher des membres avant l’urgence.`
  },
  en: {
    summary: `Matrix is an open standard for exchanging messages from one service to another. A British foundation looks after its rules; the company Element does most of the development.`,
    livesOn: `In 2025 the foundation lived first on membership fees, open to all since December 2022. Element gave work. Then came donations and, for a while, sponsorship by Element.`,
    difficulty: `The yearly budget is about $1.2 million. In February 2025 the foundation publicly asked for $100,000, without which it would close bridges to other messaging services. Some projects were abandoned; matrix.org continues, with elections and new members to find.`,
    lesson: `A standard can serve many people without many of them paying: better to look for members before it becomes urgent.`
  }
});
