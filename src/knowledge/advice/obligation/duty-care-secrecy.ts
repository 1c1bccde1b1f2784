import { any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { peopleAreShown } from '#knowledge/facts/people-are-shown.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { penalCodePrivacy, publicHealthCode } from '#knowledge/sources/rights.ts';

export const dutyCareSecrecy = obligation({
  id: 'duty-care-secrecy',
  from: '2002-03',
  effortDays: 1,
  requires: [
    {
      when: field.is('health'),
      fr: `Elle sert d’abord dans la santé`,
      en: `It serves in health first`
    },
    {
      when: any(dataToProtect, peopleAreShown),
      fr: `{Des données personnelles sont en jeu}, ou {des personnes y sont reconnaissables}`,
      en: `{Personal data are at stake}, or {people can be recognised in it}`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [publicHealthCode, penalCodePrivacy],
  reviewed: '2026-11-29',
  fr: {
    title: `Garder le secret des soins`,
    summary: `Ce qui a été appris en soignant est secret (L1110-4 du code de la santé publique ; 226-13 du code pénal). Confié à un tiers, il va chez un hébergeur certifié (L1111-8).`,
    who: `Qui soigne, et qui reçoit de cette personne une image ou un récit de soin. Enlever le nom ne suffit pas si l’on peut encore reconnaître la personne.`,
    now: `Sortez des outils communs ce qui vient d’un soin. Sa place : chez qui soigne, ou un hébergeur certifié (depuis le 1er avril 2018). Ce que des familles ont noté suit le RGPD (articles 9, 32, 35) : un lieu fermé, jamais un tableur partagé.`
  },
  en: {
    title: `Keep what is learnt in care secret`,
    summary: `What was learnt while giving care is secret (L1110-4 of the French public health code; 226-13 of the criminal code). Entrusted to somebody else, it goes to a certified host (L1111-8).`,
    who: `Whoever gives care, and whoever receives from them a picture or a story of care. Taking the name out is not enough where the person can still be recognised.`,
    now: `Take what comes from care out of shared tools. Its place: with whoever gives care, or a certified host (since 1 April 2018). What families noted follows the GDPR (articles 9, 32, 35): a closed place, never a shared spreadsheet.`
  }
});
