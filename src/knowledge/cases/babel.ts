import { realCase } from '#knowledge/kinds/case.ts';

export const babel = realCase({
  id: 'babel',
  name: `Babel`,
  url: 'https://babeljs.io',
  started: 2014,
  year: 2021,
  traits: {
    carrier: ['informal-group'],
    resource: ['software'],
    users: ['developers', 'companies'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['sponsorship', 'no-strings-fund', 'donations'],
  sources: [
    {
      kind: 'project',
      title: `Babel, Babel is used by millions, so why are we running out of money? (JavaScript Weekly link, 2021)`,
      lang: 'en',
      url: 'https://javascriptweekly.com/link/108153/web',
      read: '2026-11'
    },
    {
      kind: 'press',
      dated: '2021-05-12',
      title: `The Register, Babel money woes (2021)`,
      lang: 'en',
      url: 'https://www.theregister.com/2021/05/12/babel_money_woes/',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2019-11-08',
      title: `Babel, Babel’s funding plans (2019)`,
      lang: 'en',
      url: 'https://babeljs.io/blog/2019/11/08/babels-funding-plans.html',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Open Collective, Babel’s rise to financial sustainability`,
      lang: 'en',
      url: 'https://medium.com/open-collective/babels-rise-to-financial-sustainability-73fd23da59f7',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Babel, CONTRIBUTING.md`,
      lang: 'en',
      url: 'https://github.com/babel/babel/blob/HEAD/CONTRIBUTING.md',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Babel est un outil libre que les équipes de développement du web emploient pour traduire leur code. Un petit groupe sans structure propre le maintient et reçoit son argent par la plateforme Open Collective.`,
    livesOn: `En 2021, le projet vivait d’abord de parrainages : Airbnb, Trivago, Adobe ou Salesforce ont payé au fil des ans. En 2018 et 2019 seulement, Handshake avait donné une dotation de dix mois. Des dons de particuliers complètent.`,
    difficulty: `En mai 2021, l’équipe a posé publiquement la question : des millions de personnes s’en servent, pourquoi l’argent manque-t-il ? De grosses entreprises avaient cessé de parrainer en 2020 ; une personne payée a quitté son rôle. Le projet a survécu en payant moins, avec 117 millions de téléchargements par mois.`,
    lesson: `Plusieurs entreprises peuvent partir la même année : il est risqué de compter sur elles seules pour des salaires.`
  },
  en: {
    summary: `Babel is a free tool that web development teams use to translate their code. A small group with no entity of its own maintains it and receives its money through the Open Collective platform.`,
    livesOn: `In 2021 the project lived first on sponsorship: Airbnb, Trivago, Adobe or Salesforce have paid over the years. In 2018 and 2019 only, Handshake had given a ten-month grant. Donations from individuals complete the picture.`,
    difficulty: `In May 2021 the team put the question in public: used by millions, why are we running out of money? Large sponsors had left in 2020; one paid maintainer stepped down. The project survived by paying less, with 117 million downloads a month.`,
    lesson: `Several sponsors can leave in the same year: it is risky to count on them alone for salaries.`
  }
});
