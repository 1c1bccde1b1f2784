import type { InBoth } from '#engine/locale.ts';

type Named = Readonly<{ id: string }> & InBoth<Readonly<{ title: string; summary: string }>>;

/** The seven constituents that a commons shares (M. Schneider, livre blanc, part 2). */
export const constituents: readonly Named[] = [
  {
    id: 'source',
    fr: {
      title: `La ressource elle-même`,
      summary: `Code, données ou contenus : libres, avec une façon publique de proposer un changement.`
    },
    en: {
      title: `The resource itself`,
      summary: `Code, data or content: free, with a public way to propose a change.`
    }
  },
  {
    id: 'terms',
    fr: {
      title: `Les conditions d’usage`,
      summary: `Rien de plus que ce que le service exige, en langage clair.`
    },
    en: { title: `The terms of use`, summary: `Nothing beyond what the service needs, in plain language.` }
  },
  {
    id: 'user-data',
    fr: {
      title: `Les données des usagers`,
      summary: `Réutilisables sans désigner personne, exportées régulièrement.`
    },
    en: { title: `The users’ data`, summary: `Reusable without pointing to anybody, exported regularly.` }
  },
  {
    id: 'statistics',
    fr: { title: `Les statistiques d’usage`, summary: `Ouvertes dès lors qu’elles sont relevées.` },
    en: { title: `The usage statistics`, summary: `Open as soon as they are collected.` }
  },
  {
    id: 'channels',
    fr: {
      title: `Les moyens de communication`,
      summary: `Toute personne qui contribue peut s’adresser à la communauté.`
    },
    en: { title: `The means of communication`, summary: `Every contributor can address the community.` }
  },
  {
    id: 'brand',
    fr: {
      title: `Le nom et l’image`,
      summary: `Protégés, et libres d’usage selon une charte qui protège le commun plutôt qu’un acteur.`
    },
    en: {
      title: `The name and image`,
      summary: `Protected, and free to use under a charter that protects the commons rather than one actor.`
    }
  },
  {
    id: 'strategy',
    fr: { title: `La stratégie`, summary: `Demandes publiques, budget publié, façon d’arbitrer écrite.` },
    en: {
      title: `The strategy`,
      summary: `Public requests, a published budget, a written way to settle priorities.`
    }
  }
];

/** The five roles that watch over them (M. Schneider, livre blanc, part 3). */
export const guarantorRoles: readonly Named[] = [
  {
    id: 'users',
    fr: { title: `Communauté d’usagers`, summary: `Elle a le dernier mot.` },
    en: { title: `User community`, summary: `It has the last word.` }
  },
  {
    id: 'contributor',
    fr: { title: `Contribution`, summary: `Ajoute de la valeur, de toutes les façons.` },
    en: { title: `Contributor`, summary: `Adds value, in every way.` }
  },
  {
    id: 'operator',
    fr: { title: `Opération`, summary: `Trie, intègre, tient le service debout.` },
    en: { title: `Operator`, summary: `Sorts, merges, keeps the service up.` }
  },
  {
    id: 'guarantor',
    fr: { title: `Garantie`, summary: `Défend la licence, le nom, l’égalité de traitement.` },
    en: { title: `Guarantor`, summary: `Defends the licence, the name, equal treatment.` }
  },
  {
    id: 'sponsor',
    fr: { title: `Soutien`, summary: `Apporte de l’argent, des moyens, un crédit.` },
    en: { title: `Sponsor`, summary: `Brings money, means, reputation.` }
  }
];
