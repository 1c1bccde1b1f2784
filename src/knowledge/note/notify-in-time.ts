import type { InBoth } from '#engine/locale.ts';

/**
 * The seventy-two hours run from the day a leak is known, whoever has been asked: no step may wait for an answer.
 * Whoever answers for the data notifies, not the person who reads this.
 */
export const notifyInTime: InBoth<string> = {
  fr: `Sans réponse en deux jours, {data-answerer} notifie à la CNIL, sauf risque improbable, quitte à compléter (RGPD, article 33).`,
  en: `With no answer in two days, {data-answerer} must notify the CNIL, unless a risk is unlikely, and complete later (GDPR, article 33).`
};
