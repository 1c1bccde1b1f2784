import type { InBoth } from '#engine/locale.ts';

/**
 * The seventy-two hours run from the day a leak is known, whoever has been asked: no step may wait for an answer.
 * Whoever answers for the data notifies, not the person who reads this.
 */
export const notifyInTime: InBoth<string> = {
  fr: `Un risque pour ces personnes se notifie à la CNIL sous 72 heures, même incomplet, par {data-answerer} (RGPD, article 33).`,
  en: `A risk to those people is notified to the CNIL within 72 hours, even if incomplete, by {data-answerer} (GDPR, article 33).`
};
