import { fact } from '#engine/reason/condition.ts';
import { publicCarrier } from './public-carrier.ts';

export const soldByAPublicBody = fact({
  id: 'sold-by-a-public-body',
  when: publicCarrier,
  fr: `Un syndicat mixte, une agence ou un GIP peut facturer à ses membres si ses statuts le prévoient. Pour d’autres clients, faites vérifier la compétence, la concurrence et la TVA`,
  en: `A joint authority, an agency or a public interest grouping may invoice its members if its statutes say so. For other clients, have powers, competition and VAT checked`
});
