import type { Remark, Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { publicHealthCode } from '#knowledge/sources/rights.ts';
import { OFFER } from './offer.ts';
import { offered } from './offer-terms.ts';

/** Somebody offers money, or wants alone, what points to people who are ill. */
export const buysHealthData = all(
  offered,
  field.is('health'),
  resource.has('data'),
  dataToProtect,
  offerKind.has('money', 'exclusive')
);

/** What no consent makes possible is refused, before anything else is weighed. */
export const healthSaleLine: Remark = {
  about: OFFER,
  when: buysHealthData,
  sources: [publicHealthCode],
  fr: `Non à {offer-from}, si ces données font partie de la vente. Des données de santé qui désignent quelqu’un, même indirectement, ne se vendent pas, même avec son accord (L1111-8 du code de la santé publique).`,
  en: `No to {offer-from}, if these data are part of the sale. Health data that point to somebody, even indirectly, may not be sold in France, even with their consent (L1111-8 of the public health code).`
};

/** The letter that says so, and what can be given all the same. */
export const healthSaleStep: Step = {
  id: 'no-sale-of-health-data',
  settles: true,
  about: OFFER,
  within: 7,
  when: buysHealthData,
  sources: [publicHealthCode],
  fr: {
    title: `Répondre à {offer-from} : pas de vente de données{offer-quoted}`,
    why: `La loi l’interdit, quel que soit le prix.`,
    first: `« Ces données désignent des personnes, même sans leur nom : la loi en interdit la vente. Nous pouvons parler du questionnaire et de la méthode, qui ne désignent personne. »`,
    done: `La réponse est partie ; aucune donnée n’a été transmise.`,
    takes: `20 min`
  },
  en: {
    title: `Answer {offer-from}: no sale of data{offer-quoted}`,
    why: `The law forbids it, whatever the price.`,
    first: `“These data point to people, even without their names: the law forbids selling them. We can talk of the questionnaire and the method, which point to nobody.”`,
    done: `The reply has gone; no data has been passed on.`,
    takes: `20 min`
  }
};
