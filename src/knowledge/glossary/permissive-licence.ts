import { term } from '#knowledge/kinds/term.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const permissiveLicence = term({
  id: 'permissive-licence',
  source: opensourceGuideLegal,
  fr: {
    term: `licence permissive`,
    forms: [`licence permissive`, `permissive`],
    definition: `Une licence libre qui permet à peu près tout, pourvu que l’on cite l’origine. On peut même intégrer la ressource dans un produit fermé.`
  },
  en: {
    term: `permissive licence`,
    forms: [`permissive licence`, `permissive`],
    definition: `A free licence that allows nearly everything, as long as you credit the origin. The resource can even go into a closed product.`
  }
});
