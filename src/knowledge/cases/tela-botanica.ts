import { realCase } from '#knowledge/kinds/case.ts';

export const telaBotanica = realCase({
  id: 'tela-botanica',
  name: `Tela Botanica`,
  url: 'https://www.tela-botanica.org',
  started: 1999,
  year: 2005,
  traits: {
    carrier: ['association'],
    resource: ['content'],
    users: ['public', 'researchers', 'nonprofits', 'local-authorities'],
    maturity: 'growth',
    scope: 'national'
  },
  modes: [
    'research-funding',
    'corporate-philanthropy',
    'public-grant',
    'training',
    'donations',
    'sponsorship',
    'in-kind'
  ],
  sources: [
    {
      kind: 'project',
      dated: '2006-05',
      title: `Tela Botanica, rapport pour l’année 2005 (2006)`,
      url: 'https://www.tela-botanica.org/2006/05/article980/',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Tela Botanica, article 6665 de son site`,
      url: 'https://tela-botanica.org/?p=6665',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2024-05',
      title: `Tela Botanica, rapport d’activité 2023 (2024)`,
      url: 'https://www.tela-botanica.org/2024/05/rapport-dactivite-2023/',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Tela Botanica, rapport d’activité 2017 (Issuu)`,
      url: 'https://issuu.com./veroschafer/docs/activite_tb_2017',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Tela Botanica réunit amateurs et spécialistes de botanique autour de contenus partagés. Une association française la porte depuis 1999.`,
    livesOn: `En 2005, l’association vivait de fonds du ministère de la Recherche et d’un contrat de 18 mois avec la fondation Andrew W. Mellon. Venaient ensuite l’Europe, la région et le département, puis des formations et des dons. Au lancement, Yves Rocher et Botanic avaient donné 70 000 francs et l’État payé trois emplois. L’entreprise Biotope avait prêté des locaux et tenu les comptes.`,
    difficulty: `Il a fallu consolider les emplois aidés, et l’argent venait projet par projet. Le premier excédent date de 2005, avec trois à six personnes salariées. Le réseau comptait 25 000 personnes inscrites en 2014 et 40 000 en 2018.`,
    lesson: `Plusieurs petites aides peuvent lancer un commun ; ici, le premier excédent n’est venu qu’au bout de six ans.`
  },
  en: {
    summary: `Tela Botanica brings amateur and specialist botanists together around shared content. A French association has carried it since 1999.`,
    livesOn: `In 2005 the association lived on money from the French research ministry and on an 18-month contract with the Andrew W. Mellon Foundation. Europe, the region and the department came next, then training and donations. At launch, the companies Yves Rocher and Botanic had given 70,000 francs and the State had paid for three jobs. The company Biotope had lent premises and kept the books.`,
    difficulty: `Subsidised jobs had to be put on a firm footing, and money came project by project. The first surplus was in 2005, with three to six employees. The network had 25,000 registered people in 2014 and 40,000 in 2018.`,
    lesson: `Several small sources can launch a commons; here the first surplus came only after six years.`
  }
});
