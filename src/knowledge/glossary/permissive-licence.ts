import { term } from '#knowledge/kinds/term.ts';
import { opensourceGuideLegal } from '#knowledge/sources/opensource-guide-legal.ts';

export const permissiveLicence = term({
  id: 'permissive-licence',
  source: opensourceGuideLegal,
  fr: {
    term: `licence permissive`,
    forms: [`licence permissive`, `permissive`],
    definition: `Une licence libre qui autorise à peu près tout, y compris à intégrer la ressource dans un produit fermé, pourvu que l’origine soit citée.`
  },
  en: {
    term: `permissive licence`,
    forms: [`permissive licence`, `permissive`],
    definition: `A free licence that allows nearly everything, even use inside a closed product, as long as the origin is credited.`
  }
});
