import { term } from '#knowledge/kinds/term.ts';
import { coopDesCommunsCoopyright } from '#knowledge/sources/cooperatives.ts';

export const reciprocityLicence = term({
  id: 'reciprocity-licence',
  source: coopDesCommunsCoopyright,
  fr: {
    term: `licence à réciprocité`,
    forms: [`licence à réciprocité`, `réciprocité`],
    definition: `Une licence qui fait payer ou contribuer certains usages commerciaux. Elle ne compte pas parmi les licences libres, car elle exclut des usages.`
  },
  en: {
    term: `reciprocity licence`,
    forms: [`reciprocity licence`, `reciprocity`],
    definition: `A licence that makes some commercial users pay or contribute. It is not a free licence, because it shuts some uses out.`
  }
});
