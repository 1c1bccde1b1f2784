import type { InBoth } from '#engine/locale.ts';

/** The seventy-two hours run from the day a leak is known, whoever has been asked: no step may wait for an answer. */
export const notifyInTime: InBoth<string> = {
  fr: `Sans réponse en deux jours, on notifie à la CNIL, quitte à compléter (RGPD, article 33).`,
  en: `With no answer in two days, notify the CNIL, and complete later (GDPR, article 33).`
};
