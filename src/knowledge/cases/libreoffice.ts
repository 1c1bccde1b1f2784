import { realCase } from '#knowledge/kinds/case.ts';

export const libreoffice = realCase({
  id: 'libreoffice',
  name: `LibreOffice`,
  url: 'https://www.libreoffice.org',
  started: 2010,
  year: 2024,
  traits: {
    carrier: ['association'],
    resource: ['software'],
    users: ['public', 'local-authorities', 'companies', 'nonprofits'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['donations', 'user-consortium'],
  sources: [
    {
      kind: 'project',
      title: `The Document Foundation, Budget 2025 planning (community forum)`,
      lang: 'en',
      url: 'https://community.documentfoundation.org/t/budget-2025-planning/13028',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2024-05-29',
      title: `The Document Foundation, 2023 annual report (May 2024)`,
      lang: 'en',
      url: 'https://blog.documentfoundation.org/blog/2024/05/29/the-document-foundation-in-2023-annual-report/',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2025-04-17',
      title: `The Document Foundation, 2024 annual report: activities (April 2025)`,
      lang: 'en',
      url: 'https://blog.documentfoundation.org/blog/2025/04/17/annual-report-2024-the-document-foundations-activities',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `LibreOffice est une suite bureautique libre : textes, tableaux, présentations. The Document Foundation, une fondation allemande au conseil élu, la porte.`,
    livesOn: `En 2024, la fondation vivait d’abord de dons en hausse, qui paient son équipe et des appels d’offres. Des entreprises et des organismes publics cotisaient aussi, dans son conseil consultatif.`,
    difficulty: `L’argent ne manquait pas : 3,1 millions d’euros en banque en janvier 2025, dont 1,2 million de réserves libres. Le conflit portait sur son emploi : commander à l’extérieur ou embaucher. Les réserves ont été préservées.`,
    lesson: `Avoir de l’argent ne dit pas comment le dépenser : écrire tôt qui en décide peut éviter un conflit.`
  },
  en: {
    summary: `LibreOffice is a free office suite: texts, spreadsheets, presentations. The Document Foundation, a German foundation with an elected board, carries it.`,
    livesOn: `In 2024 the foundation lived first on growing donations, which pay for its staff and for tenders. Companies and public bodies also paid, as members of its advisory board.`,
    difficulty: `Money was not lacking: €3.1 million in the bank in January 2025, including €1.2 million of free reserves. The conflict was about its use: ordering work outside or hiring. The reserves have been preserved.`,
    lesson: `Having money does not say how to spend it: writing down early who decides may avoid a conflict.`
  }
});
