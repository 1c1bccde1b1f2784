import { realCase } from '#knowledge/kinds/case.ts';

export const atelierPaysan = realCase({
  id: 'atelier-paysan',
  name: `L’Atelier Paysan`,
  url: 'https://www.latelierpaysan.org',
  started: 2009,
  year: 2015,
  traits: {
    carrier: ['cooperative'],
    resource: ['hardware', 'content'],
    users: ['companies', 'nonprofits', 'education'],
    maturity: 'growth',
    scope: 'national'
  },
  modes: ['training', 'services', 'public-grant', 'donations'],
  sources: [
    {
      kind: 'project',
      dated: '2015',
      title: `L’Atelier Paysan, « Le modèle économique »`,
      url: 'http://latelierpaysan.org/Le-modele-economique',
      read: '2026-11'
    },
    {
      kind: 'press',
      dated: '2026',
      title: `Terre dauphinoise, « La boîte à outils de l’Atelier »`,
      url: 'https://www.terredauphinoise.fr/articles/la-boite-a-outils-de-l-atelier',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `Éco-sol Brest, « L’Atelier Paysan, pour une souveraineté technologique des paysans »`,
      url: 'http://www.eco-sol-brest.net/L-039-Atelier-Paysan-pour-une-souverainete-technologique-des-paysans.html',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `L’Atelier Paysan recense les outils que des fermes fabriquent elles-mêmes, et en publie les plans sous licence Creative Commons. Une société coopérative (SCIC) le porte.`,
    livesOn: `Pour 2014 et 2015, la coopérative visait 60 % de recettes propres : des formations payantes, des pièces achetées en groupe, une contribution à la recherche. Des aides publiques couvraient le reste. Des dons passaient par un fonds de dotation, qui en gardait un cinquième.`,
    difficulty: `En 2025, la coopérative a été placée sous procédure de sauvegarde. Début 2026, le financement de ses formations était reporté. Elle dit chercher un modèle plus léger, réparti entre trois structures.`,
    lesson: `Vendre des formations autour de plans libres peut faire vivre une équipe, jusqu’au jour où leur financement public change. Gardez deux recettes qui ne tombent pas ensemble.`
  },
  en: {
    summary: `L’Atelier Paysan records the tools that farms build for themselves, and publishes their plans under a Creative Commons licence. A French cooperative company (SCIC) carries it.`,
    livesOn: `For 2014 and 2015 the cooperative aimed at 60% of income of its own: paid courses, parts bought together, a contribution to research. Public grants covered the rest. Gifts went through an endowment fund, which kept a fifth of them.`,
    difficulty: `In 2025 the cooperative was placed under court protection from its creditors. In early 2026 the funding of its courses was put off. It says that it seeks a lighter model, spread over three bodies.`,
    lesson: `Selling courses around free plans can support a team, until the day their public funding changes. Keep two sources of income that do not fall together.`
  }
});
