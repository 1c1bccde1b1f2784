import { realCase } from '#knowledge/kinds/case.ts';

export const wikipedia = realCase({
  id: 'wikipedia',
  name: `Wikipedia`,
  url: 'https://www.wikipedia.org',
  started: 2001,
  year: 2024,
  traits: {
    carrier: ['association'],
    resource: ['content', 'software'],
    users: ['public', 'education', 'researchers', 'companies', 'developers'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['donations', 'corporate-philanthropy'],
  sources: [
    {
      kind: 'project',
      dated: '2024',
      title: `Wikimedia Foundation, Fundraising Report 2023-2024`,
      lang: 'en',
      url: 'https://meta.wikimedia.org/wiki/Fundraising/2023-24_Report',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2023',
      title: `Wikimedia Foundation, questions on the audit report for 2022-2023`,
      lang: 'en',
      url: 'https://meta.wikimedia.org/wiki/Wikimedia_Foundation_reports/Financial/Audits/2022-2023_-_frequently_asked_questions',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2024',
      title: `Wikimedia Endowment, questions on the audit report for 2023-2024`,
      lang: 'en',
      url: 'https://meta.wikimedia.org/wiki/Wikimedia_Endowment_reports/Financial/Audits/2023-2024_-_frequently_asked_questions',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Wikipédia est une encyclopédie libre, écrite et relue par des milliers de bénévoles. La fondation Wikimédia, aux États-Unis, porte le nom et les serveurs.`,
    livesOn: `De juillet 2023 à juin 2024, plus de 8 millions de personnes ont donné, 10,58 dollars en moyenne. Ces petits dons font l’essentiel des recettes. Un fonds séparé, la dotation Wikimédia, place de l’argent pour le long terme.`,
    difficulty: `La fondation annonçait une croissance plus lente de ses recettes, et a freiné ses dépenses. En juin 2023, elle gardait 255 millions de dollars, soit 17 mois de fonctionnement.`,
    lesson: `De petits dons portent un commun quand presque tout le monde s’en sert. Peu de projets ont ce public : ne comptez pas dessus au départ.`
  },
  en: {
    summary: `Wikipedia is a free encyclopedia, written and reviewed by thousands of volunteers. The Wikimedia Foundation, in the United States, holds the name and the servers.`,
    livesOn: `From July 2023 to June 2024 more than 8 million people gave, $10.58 on average. These small gifts make up most of the income. A separate fund, the Wikimedia Endowment, invests money for the long term.`,
    difficulty: `The foundation expected its income to grow more slowly, and slowed its spending. In June 2023 it held $255 million, or 17 months of running costs.`,
    lesson: `Small gifts carry a commons when nearly everybody uses it. Few projects have such an audience: do not count on it at first.`
  }
});
