import { realCase } from '#knowledge/kinds/case.ts';

export const os2 = realCase({
  id: 'os2',
  name: `OS2`,
  url: 'https://os2.eu',
  started: 2012,
  year: 2022,
  traits: {
    carrier: ['association'],
    resource: ['software'],
    users: ['local-authorities', 'companies'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'national'
  },
  modes: ['pooled-public-funding', 'membership-fees', 'in-kind', 'public-procurement'],
  sources: [
    {
      kind: 'project',
      title: `OS2, node 332`,
      lang: 'en',
      url: 'https://os2.eu/node/332',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `OS2, Om OS2`,
      lang: 'da',
      url: 'https://os2.eu/side/om-os2',
      read: '2026-11'
    },
    {
      kind: 'official',
      title: `Joinup, Open Source Observatory, Danish OS2 community`,
      lang: 'en',
      url: 'https://joinup.ec.europa.eu/collection/open-source-observatory-osor/news/danish-os2-community-open',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `KIT Magasinet, Et fællesskab forpligter`,
      lang: 'da',
      url: 'https://www.itchefer.dk/kit-magasinet/artikel/et-faellesskab-forpligter',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `OS2display, display-api-service, LICENSE`,
      lang: 'en',
      url: 'https://github.com/os2display/display-api-service/blob/HEAD/LICENSE',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `OS2 réunit des communes et d’autres organismes publics danois autour de 22 ou 23 logiciels libres. Une association le porte, avec un secrétariat de deux personnes.`,
    livesOn: `Les communes qui ont besoin d’un produit le lancent et partagent la facture, avec un budget par produit. Chaque organisme paie 25 000 couronnes danoises par an, ce qui fait vivre le secrétariat. Les membres prêtent du personnel pour conduire les projets ; plus de 60 prestataires travaillent sous contrat.`,
    difficulty: `Aucune difficulté récente connue ici. Cinq communes l’ont lancé en 2012, et le conseil a travaillé sans personne salariée jusqu’en 2016. Le réseau comptait de 74 à 78 organismes ; l’un des produits sert à 75 des 98 communes du pays.`,
    lesson: `Payer à part le secrétariat et chaque produit peut permettre à chacun de ne financer que ce dont il a besoin.`
  },
  en: {
    summary: `OS2 brings Danish municipalities and other public bodies together around 22 or 23 pieces of free software. An association carries it, with a secretariat of two.`,
    livesOn: `The municipalities that need a product start it and share the bill, with one budget per product. Each public body pays 25,000 Danish kroner a year, which funds the secretariat. Members lend staff to lead projects; more than 60 vendors work under contract.`,
    difficulty: `No recent difficulty known here. Five municipalities started it in 2012, and the board worked without staff until 2016. The network had 74 to 78 public bodies; one of the products serves 75 of the country’s 98 municipalities.`,
    lesson: `Paying separately for the secretariat and for each product may let everybody fund only what they need.`
  }
});
