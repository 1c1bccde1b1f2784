import { realCase } from '#knowledge/kinds/case.ts';

export const blender = realCase({
  id: 'blender',
  name: `Blender`,
  url: 'https://www.blender.org',
  started: 2002,
  year: 2023,
  traits: {
    carrier: ['association'],
    resource: ['software'],
    users: ['companies', 'public', 'developers'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['sponsorship', 'donations', 'crowdfunding', 'hosting-subscription'],
  sources: [
    {
      kind: 'press',
      title: `xboxdev.com, Blender Foundation veröffentlicht Jahresbericht 2023`,
      lang: 'de',
      url: 'https://xboxdev.com/blender-foundation-veroeffentlicht-jahresbericht-2023',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `CG Viz Studio, Blender Foundation annual report 2020`,
      lang: 'en',
      url: 'https://www.cgvizstudio.com/blender-foundation-annual-report-2020/',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Blender Development Fund, About`,
      lang: 'en',
      url: 'https://fund.blender.org/about/',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2006',
      title: `Libre Graphics Meeting, Blender (2006)`,
      lang: 'en',
      url: 'https://libregraphicsmeeting.org/2006/blender.html',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `render.st, Let’s support the Blender revolution`,
      lang: 'en',
      url: 'https://blog.render.st/lets-support-the-blender-revolution/',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Blender est un logiciel libre pour créer des images et des films en trois dimensions. Une fondation, aux Pays-Bas, le porte depuis 2002.`,
    livesOn: `En 2023, la fondation vivait d’un fonds de développement que des entreprises et des particuliers alimentent. Il avait atteint 1,13 million d’euros en 2020. Plus de 10 000 dons sont arrivés en décembre 2023. Elle vend aussi des abonnements à ses films et formations. En 2002, une collecte de 100 000 € avait permis d’acheter et de libérer le code.`,
    difficulty: `Pas de crise connue ici. En 2023, face à un risque de baisse, une campagne a fait monter les recettes de 20 %, à 2,5 millions d’euros. L’équipe comptait 31 personnes en 2022 ; les salaires ont augmenté de 10 à 30 % en 2023.`,
    lesson: `Ici, une collecte a libéré le code, puis un fonds permanent a payé la suite : ces deux besoins sont peut-être à séparer chez vous aussi.`
  },
  en: {
    summary: `Blender is free software for creating images and films in three dimensions. A foundation in the Netherlands has carried it since 2002.`,
    livesOn: `In 2023 the foundation lived on a development fund that companies and individuals feed: it had reached €1.13 million in 2020. More than 10,000 gifts came in December 2023. It also sells subscriptions to its films and training. In 2002 a campaign for €100,000 had made it possible to buy the code and set it free.`,
    difficulty: `No crisis known here. In 2023, facing a possible dip, a campaign raised income by 20%, to €2.5 million. The team had 31 people in 2022; salaries rose by 10% to 30% in 2023.`,
    lesson: `Here a campaign set the code free, then a permanent fund paid for what followed. You too may have two needs to keep apart.`
  }
});
