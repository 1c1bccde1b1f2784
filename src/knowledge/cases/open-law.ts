import { realCase } from '#knowledge/kinds/case.ts';

export const openLaw = realCase({
  id: 'open-law',
  name: `Open Law`,
  url: 'https://openlaw.fr',
  started: 2014,
  year: 2017,
  traits: {
    carrier: ['association'],
    resource: ['data', 'software'],
    users: ['companies', 'local-authorities', 'developers', 'public'],
    maturity: 'growth',
    communitySize: 'over-hundred',
    scope: 'national'
  },
  modes: [
    'sponsorship',
    'public-grant',
    'membership-fees',
    'services',
    'corporate-philanthropy',
    'donations'
  ],
  sources: [
    {
      kind: 'practice',
      title: `Wikipédia, « Open Law, le droit ouvert »`,
      url: 'https://fr.wikipedia.org/wiki/Open_Law%2C_le_droit_ouvert',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `Toolinux, « Open Law, le droit ouvert »`,
      url: 'https://www.toolinux.com/?Open-Law-le-droit-ouvert',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `Le Petit Juriste, article sur Open Law`,
      url: 'https://lepetitjuriste.fr/open-law-nouveau-droit-devenir',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Open Law, page « Gouvernance »`,
      url: 'https://openlaw.fr/gouvernance/',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Open Law est une association française qui travaille à l’ouverture du droit. Elle mène, avec des partenaires publics et privés, des programmes de trois à six mois. Ce qu’ils produisent doit être publié sous une licence libre ou ouverte.`,
    livesOn: `Vers 2017, l’association vivait d’abord de programmes payés par des partenaires privés, comme AXA Protection Juridique en 2015. Les subventions suivaient : la DILA, un service de l’État, avait payé le premier programme en 2014. S’y ajoutaient les cotisations d’une centaine de membres, des prestations et des dons. Un fonds de dotation est venu en 2018.`,
    difficulty: `L’argent venait programme par programme : 4 000 € pour le premier, plus de 100 000 € pour le quatrième. Rien de stable ne payait le fonctionnement. Les partenaires sont passés de 15 à 42. À la mi-2022, un conseil et un comité des programmes étaient encore décrits ; nous ne savons rien de la suite.`,
    lesson: `Des programmes courts peuvent grandir vite sans payer ce qui les relie : le fonctionnement de base gagne à être financé à part.`
  },
  en: {
    summary: `Open Law is a French association that works to open up the law. With public and private partners it runs programmes of three to six months. What they produce must be published under a free or open licence.`,
    livesOn: `Around 2017 the association lived first on programmes paid for by private partners, such as AXA Protection Juridique in 2015. Grants followed: DILA, a department of the French State, had paid for the first programme in 2014. Dues from about a hundred members, services and donations added to that. An endowment fund came in 2018.`,
    difficulty: `Money came programme by programme: €4,000 for the first, over €100,000 for the fourth. Nothing stable paid for running costs. Partners grew from 15 to 42. In mid-2022 a board and a programme committee were still described; we know nothing of what came after.`,
    lesson: `Short programmes can grow fast without paying for what holds them together: core costs are better funded separately.`
  }
});
