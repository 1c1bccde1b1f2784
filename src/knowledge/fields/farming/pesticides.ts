import { matter } from '#knowledge/kinds/field-matter.ts';

export const pesticides = matter({
  words: ['phyto', 'pesticide', 'biocontrole', 'pest control', 'spraying'],
  neighbours: [
    {
      name: 'E-Phy',
      url: 'https://ephy.anses.fr/faq',
      seen: '2026-11',
      source: 'official',
      fr: `produits autorisés et usages, données ouvertes de l’Anses`,
      en: `authorised products and uses, open data of the State agency`
    }
  ],
  holders: [
    {
      name: 'Anses',
      url: 'https://www.anses.fr/',
      source: 'official',
      fr: `autorise chaque produit, pour des usages nommés`,
      en: `authorises each product, for named uses`
    }
  ],
  readers: [
    {
      fr: `Un conseil sur un produit se fait relire par une personne agréée pour conseiller.`,
      en: `Advice on a product is read by somebody licensed to give it.`
    }
  ]
});
