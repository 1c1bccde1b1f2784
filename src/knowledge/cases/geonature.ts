import { realCase } from '#knowledge/kinds/case.ts';

export const geonature = realCase({
  id: 'geonature',
  name: `GeoNature`,
  url: 'https://geonature.fr',
  started: 2010,
  year: 2024,
  traits: {
    carrier: ['state-body'],
    resource: ['software'],
    users: ['local-authorities', 'nonprofits', 'researchers', 'companies'],
    maturity: 'infrastructure',
    communitySize: 'sixteen-to-hundred',
    scope: 'national'
  },
  modes: ['self-funding', 'pooled-public-funding', 'in-kind'],
  sources: [
    {
      kind: 'practice',
      title: `Natural Solutions, « 1res rencontres GeoNature » (blog)`,
      url: 'https://natural-solutions.squarespace.com/blog/1res-rencontres-geonature-fdrent-la-communaut-dutilisateurs-et-de-dveloppeurs',
      read: '2026-11'
    },
    {
      kind: 'official',
      title: `Parc national des Écrins, actualité sur GeoNature`,
      url: 'http://www.ecrinsparcnational.fr/actualite/geeks-geonature-carburent',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `fdocuments.fr, document sur le plan biodiversité et les parcs nationaux`,
      url: 'https://fdocuments.fr/document/plan-biodiversit-et-si-des-parcs-nationaux-standards-nationaux-pour-les-intgrer.html',
      read: '2026-11'
    },
    {
      kind: 'official',
      title: `Cerema, présentation du colloque national sur la mycologie et l’informatique`,
      url: 'https://cerema.fr/fr/actualites/colloque-national-mycologie-informatique-presentation',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `GeoNature, LICENSE`,
      url: 'https://github.com/PnX-SI/GeoNature/blob/HEAD/LICENSE',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `GeoNature est un logiciel libre pour saisir et gérer des observations de la nature. Né en 2010 comme outil interne du Parc national des Écrins, il est porté par des organismes publics français.`,
    livesOn: `En 2024, il vivait du budget des parcs des Écrins, d’abord, et des Cévennes, qui emploient l’équipe de développement. D’autres parcs et PatriNat, un service public sur la biodiversité, en développent une part. Le personnel des organismes usagers contribue lors d’ateliers.`,
    difficulty: `Une petite équipe, dans deux organismes publics, sert plus de 150 organisations usagères. Le logiciel a été choisi à l’échelle nationale pour un dépôt de données, après comparaison de 17 outils. La première rencontre nationale des usagers date de 2024.`,
    lesson: `Un outil interne peut devenir commun quand d’autres organismes y mettent du temps ; la petite équipe du centre reste alors à renforcer.`
  },
  en: {
    summary: `GeoNature is free software for recording and managing observations of nature. Born in 2010 as an internal tool of the Écrins National Park, it is carried by French public bodies.`,
    livesOn: `In 2024 it lived on the budgets of the Écrins park, first, and of the Cévennes park, which employ the developers. Other parks and PatriNat, a public biodiversity service, develop part of it. Staff of user organisations contribute at workshops.`,
    difficulty: `A small team, in two public bodies, serves more than 150 user organisations. The software was chosen nationally for a data repository, after a comparison of 17 tools. The first national user meeting took place in 2024.`,
    lesson: `An internal tool can become a commons when other bodies put time into it; the small team at the centre then needs strengthening.`
  }
});
