import type { InBoth } from '#engine/locale.ts';

/** Seventy-two hours, in days (RGPD, article 33). */
export const HOURS_72 = 3;

/**
 * The seventy-two hours run from the day a leak is known, whoever has been asked: no step may wait for an answer.
 * Whoever answers for the data notifies, not the person who reads this.
 */
export const notifyInTime: InBoth<string> = {
  fr: `Un risque, ou un doute : {data-answerer} notifie à la CNIL sous 72 heures, même incomplet, même sans réponse ; tout retard se motive (RGPD, article 33). Risque élevé : les personnes l’apprennent (article 34).`,
  en: `A risk, or a doubt: {data-answerer} notifies the CNIL within 72 hours, even if incomplete, even with no answer; explain any delay (GDPR, article 33). If the risk is high, the people are told too (article 34).`
};

/** The same where nothing is known to have leaked: the hours run from a yes, for whoever the names come from. */
export const notifyWhoseNames: InBoth<string> = {
  fr: `Non : rien à notifier. Oui : prévenez le jour même chaque organisme d’où elle vient. Lui seul notifie à la CNIL sous 72 heures, sauf risque écarté (RGPD, article 33).`,
  en: `No: nothing to notify. Yes: tell each body it comes from, that day. It alone notifies the CNIL within 72 hours, unless any risk is ruled out (GDPR, article 33).`
};
