import { realCase } from '#knowledge/kinds/case.ts';

export const peertube = realCase({
  id: 'peertube',
  name: `PeerTube`,
  url: 'https://joinpeertube.org',
  started: 2017,
  year: 2023,
  traits: {
    carrier: ['association'],
    resource: ['software'],
    users: ['public', 'nonprofits', 'local-authorities', 'developers'],
    maturity: 'infrastructure',
    scope: 'global'
  },
  modes: ['donations', 'call-for-projects', 'crowdfunding', 'self-funding'],
  sources: [
    {
      kind: 'press',
      title: `APC, PeerTube, a network of independent, self-managed and interconnectable platforms`,
      lang: 'en',
      url: 'https://apc.org/en/news/peertube-network-independent-self-managed-and-interconnectable-platforms',
      read: '2026-11'
    },
    {
      kind: 'press',
      dated: '2020-10-24',
      title: `syslog.gr, Debian donates €10,000 to fund free and decentralised livestreaming (2020)`,
      lang: 'en',
      url: 'https://www.syslog.gr/2020/10/24/debian-donates-10000-euros-to-fund-free-and-decentralized-livestreaming/',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Framablog, billets de la catégorie « Framasoft »`,
      url: 'https://framablog.org/category/framasoft/?print=print-search',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `PeerTube est un logiciel libre pour publier des vidéos sur des sites reliés entre eux. L’association française Framasoft le porte.`,
    livesOn: `En 2023, le logiciel vivait d’abord des dons faits à Framasoft, puis d’une aide européenne versée par NLnet. Une collecte par étapes avait aidé la version 3 en 2020 : Debian y a donné 10 000 €. Framasoft a payé la version 2 et garanti la version 3 sur ses fonds propres.`,
    difficulty: `L’association refuse de vendre de l’hébergement. Les versions sortent pourtant régulièrement : les dons restent la base, les aides paient des fonctions.`,
    lesson: `Là où le public est large, on peut essayer ce partage : des dons pour durer, des aides pour des fonctions précises.`
  },
  en: {
    summary: `PeerTube is free software for publishing videos on sites that are linked together. The French association Framasoft carries it.`,
    livesOn: `In 2023 the software lived first on donations to Framasoft, then on a European grant paid through NLnet. A staged appeal had helped version 3 in 2020: Debian gave €10,000. Framasoft paid for version 2 and underwrote version 3 from its own funds.`,
    difficulty: `The association chooses not to sell hosting. Versions still come out steadily: donations remain the base, grants pay for features.`,
    lesson: `Where the public is large, this split may be worth trying: donations to last, grants for definite features.`
  }
});
