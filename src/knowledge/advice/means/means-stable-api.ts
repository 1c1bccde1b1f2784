import { growing } from '#knowledge/facts/growing.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { means } from '#knowledge/kinds/means.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const meansStableApi = means({
  id: 'means-stable-api',
  category: 'interoperability',
  putToWorkBy: ['rule-versions', 'user-list'],
  effortDays: 0,
  requires: [isSoftware],
  favours: [
    {
      when: users.has('developers', 'companies'),
      strong: true,
      fr: `{Des équipes techniques} ou {des entreprises} veulent s’y brancher`,
      en: `{Technical teams} or {companies} want to connect to it`
    },
    growing
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une interface stable pour les autres logiciels`,
    summary: `Une API est la prise par laquelle un autre logiciel se branche sur le vôtre. Stable et documentée, elle laisse d’autres construire sans vous demander.`,
    community: `Les équipes qui réutilisent la ressource et celles qui l’intègrent chez leurs clients.`,
    incentives: `Elles trouvent un bac à sable pour essayer et une clé d’accès immédiate. Une page « ils l’utilisent » les cite.`,
    rules: `Annoncez chaque changement au moins six mois à l’avance. Fixez des limites d’appels égales pour tout le monde. Des conditions d’usage courtes disent qui appelle, pour quel usage des données, et le préavis d’un arrêt.`,
    benefits: `Les réutilisations se multiplient, et chacune rend la ressource plus utile aux autres.`
  },
  en: {
    title: `A stable interface for other software`,
    summary: `An API is the socket through which another program plugs into yours. Stable and documented, it lets others build without asking you.`,
    community: `The teams that reuse the resource and those that integrate it for their clients.`,
    incentives: `They find a sandbox to try things in and a key that works at once. A “who uses it” page names them.`,
    rules: `Announce each change at least six months ahead. Set call limits that are the same for all. Short terms of use say who may call, what for, and the notice before it stops.`,
    benefits: `Reuse multiplies, and each one makes the resource more useful to the rest.`
  }
});
