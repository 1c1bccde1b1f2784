import { term } from '#knowledge/kinds/term.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const digitalCommons = term({
  id: 'digital-commons',
  everywhere: true,
  source: livreBlancCommunsNumeriques,
  fr: {
    term: `commun numérique`,
    forms: [`commun numérique`, `communs numériques`],
    definition: `Une ressource numérique partagée, la communauté qui en prend soin, et les règles que cette communauté se donne.`
  },
  en: {
    term: `digital commons`,
    forms: [`digital commons`],
    definition: `A shared digital resource, the community that looks after it, and the rules that this community sets for itself.`
  }
});
