import { term } from '#knowledge/kinds/term.ts';
import { marchePublicSeuils } from '#knowledge/sources/law-firms.ts';

export const publicProcurement = term({
  id: 'public-procurement',
  source: marchePublicSeuils,
  fr: {
    term: `marché public`,
    forms: [`marché public`, `marchés publics`, `commande publique`],
    definition: `L’achat d’un travail ou d’un bien par un organisme public, selon des règles de mise en concurrence.`
  },
  en: {
    term: `public procurement`,
    forms: [`public procurement`, `public contracts`, `public contract`],
    definition: `The purchase of work or goods by a public body, under rules of competition.`
  }
});
