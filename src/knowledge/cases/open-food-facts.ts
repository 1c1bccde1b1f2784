import { realCase } from '#knowledge/kinds/case.ts';

export const openFoodFacts = realCase({
  id: 'open-food-facts',
  name: `Open Food Facts`,
  url: 'https://world.openfoodfacts.org',
  started: 2012,
  year: 2024,
  traits: {
    carrier: ['association'],
    resource: ['data'],
    users: ['public', 'developers', 'researchers', 'companies', 'local-authorities'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['corporate-philanthropy', 'public-grant', 'call-for-projects', 'donations', 'in-kind'],
  sources: [
    {
      kind: 'practice',
      title: `kennycaldieraro.fr, « Open Food Facts a dix ans et toujours un bel appétit » (2024)`,
      url: 'https://wordpress.kennycaldieraro.fr/open-food-facts-a-dix-ans-et-toujours-un-bel-appetit',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `Projets libres, « Open Food Facts », épisode 1`,
      url: 'https://www.projets-libres.org/open-food-facts-episode-1-manon-corneille/',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `Wikisum, « Open Food Facts »`,
      url: 'https://wikisum.wiki/wiki/Open_Food_Facts',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Open Food Facts, blog, article 120`,
      url: 'https://blog.openfoodfacts.org/?p=120',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Open Food Facts, Smooth App, Code of conduct`,
      lang: 'en',
      url: 'https://github.com/openfoodfacts/smooth-app/blob/HEAD/CODE_OF_CONDUCT.md',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Open Food Facts, Smooth App, FUNDING.yml`,
      lang: 'en',
      url: 'https://github.com/openfoodfacts/smooth-app/blob/HEAD/.github/FUNDING.yml',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Open Food Facts est une base libre sur les produits alimentaires, que le public remplit. Une association française la porte. Beaucoup de services s’en servent ; l’application Yuka l’a fait à ses débuts.`,
    livesOn: `En 2024, l’association vivait de grands dons et d’aides de projet. Google.org a apporté 1,1 million d’euros en avril 2021 et prêté dix personnes pendant six mois. Viennent ensuite Santé publique France, pour le Nutri-Score, des fonds versés par NLnet et des dons en ligne. De 300 à 400 bénévoles sont actifs.`,
    difficulty: `Jusqu’en 2017, l’association vivait avec environ 1 000 € par an. En mars 2024, elle employait dix personnes, mais leur emploi dépend d’aides à renouveler.`,
    lesson: `Un grand don peut arriver après des années de bénévolat : il reste alors à prévoir ce qui paiera l’équipe ensuite.`
  },
  en: {
    summary: `Open Food Facts is a free database on food products, filled in by the public. A French association carries it. Many services reuse it; the Yuka app did so in its first years.`,
    livesOn: `In 2024 the association lived on large gifts and project grants. Google.org gave €1.1 million in April 2021 and lent ten people for six months. Then come the French public health agency, for the Nutri-Score, funds paid by NLnet, and online donations. Some 300 to 400 volunteers are active.`,
    difficulty: `Until 2017 the association lived on about €1,000 a year. In March 2024 it employed ten people, but their jobs depend on grants that have to be renewed.`,
    lesson: `A large gift can come after years of volunteering: what will pay the team afterwards still has to be planned.`
  }
});
