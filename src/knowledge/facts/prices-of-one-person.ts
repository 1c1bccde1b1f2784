import { fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';

/** Whoever sells in their own name meets two thresholds, which change a price that is shown without saying so. */
export const pricesOfOnePerson = fact({
  id: 'prices-of-one-person',
  when: recipient.is('own-name'),
  fr: `À un particulier, affichez le prix taxes comprises ; à un professionnel, hors taxes. Sous le seuil, la facture dit que la TVA ne s’applique pas. Depuis le 1er septembre 2026, cette règle est au code des impositions sur les biens et services (L223-3). Citer l’ancien 293 B du CGI reste admis jusqu’à fin 2027. La TVA s’ajoute l’année d’après au-delà de 37 500 €, le jour même au-delà de 41 250 €. Au-delà de 83 600 € deux ans de suite, la micro-entreprise s’arrête (seuils de 2026, à vérifier)`,
  en: `To a private buyer, show the price with tax; to a professional, without. Below the threshold, a French invoice says that VAT does not apply. Since 1 September 2026 the rule is in the code of taxes on goods and services (L223-3). Quoting the former 293 B of the CGI is accepted until the end of 2027. French VAT is added the year after, beyond €37,500 of services; that very day, beyond €41,250. Beyond €83,600 two years running, the micro-enterprise regime ends (thresholds of 2026, to be checked)`
});
