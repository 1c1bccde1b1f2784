import { realCase } from '#knowledge/kinds/case.ts';

export const zourit = realCase({
  id: 'zourit',
  name: `Zourit`,
  url: 'https://zourit.net',
  started: 2013,
  year: 2021,
  traits: {
    carrier: ['association'],
    resource: ['online-service', 'software'],
    users: ['nonprofits'],
    maturity: 'growth',
    communitySize: 'sixteen-to-hundred',
    scope: 'national'
  },
  modes: ['hosting-subscription', 'self-funding', 'public-grant'],
  sources: [
    {
      title: `Zourit, zourit-admin, app/models/user.rb (source code on GitLab)`,
      lang: 'en',
      url: 'https://gitlab.com/zourit/zourit-admin/blob/cddfd4c80b2af9681ffae5b56b37f8658cb8dfae/app/models/user.rb',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Zourit réunit courriel, agendas et fichiers partagés dans un service en ligne pour les associations. Les CEMÉA, un mouvement d’éducation populaire, le portent. Seul le dépôt public du code a pu être confirmé : presque tout le reste, année de départ et taille comprises, vient de souvenirs à vérifier.`,
    livesOn: `D’après des souvenirs à vérifier, le service vivait vers 2021 de la contribution annuelle des associations hébergées. Venaient ensuite le personnel et les serveurs des CEMÉA, puis des subventions de projet.`,
    difficulty: `Peu d’informations publiques : le service semble dépendre du mouvement qui le porte. De mémoire, il fonctionne toujours et fait partie des CHATONS, un collectif d’hébergeurs.`,
    lesson: `Un abonnement peut aider un service partagé à vivre, mais sans comptes publics personne au-dehors ne peut en juger.`
  },
  en: {
    summary: `Zourit brings email, calendars and shared files together in one online service for associations. CEMÉA, a French popular education movement, carries it. Only the public code repository could be confirmed: almost all the rest, starting year and size included, is from memory and needs checking.`,
    livesOn: `From memory, to be checked, the service lived around 2021 on a yearly contribution from the associations it hosts. Then came CEMÉA’s own staff and servers, and project grants.`,
    difficulty: `Little is public: the service seems to depend on the movement that carries it. From memory, it is still running and belongs to CHATONS, a French collective of hosting providers.`,
    lesson: `A subscription may help a shared service to live, but without public accounts nobody outside can judge.`
  }
});
