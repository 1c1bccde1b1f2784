import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const innovationLegalYes = argument({
  id: 'innovation-legal-yes',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    freeLicence,
    rightsClear,
    {
      when: reuseRights.is('free-traced'),
      fr: `L’origine de chaque contribution est tracée`,
      en: `The origin of every contribution is traced`
    }
  ],
  favours: [
    {
      when: licence.is('permissive'),
      strong: true,
      fr: `La licence permet tout usage, sans devoir repartager`,
      en: `The licence allows any use, with no duty to share back`
    },
    somebodyReviews
  ],
  cautions: [
    {
      when: licence.is('copyleft'),
      fr: `Votre licence oblige à partager les versions modifiées : préparez la réponse sur le copyleft.`,
      en: `Your licence requires modified versions to be shared: prepare the answer on copyleft.`
    },
    {
      when: dataToProtect,
      fr: `Des données sont à protéger : précisez, dans le dossier, ce qui n’est jamais publié.`,
      en: `Data need protecting: say in the file what is never published.`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `De quoi obtenir un oui de votre service juridique`,
    summary: `Un projet meurt souvent dans la file d’attente d’un service juridique. Un dossier court et complet fait gagner des semaines.`,
    line: `Le dossier est prêt pour votre service juridique. La licence est libre, les droits sont vérifiés, et l’on sait d’où vient chaque contribution. À qui puis-je l’envoyer ?`,
    proof: `Ayez sous les yeux la licence et ce qu’elle dit des brevets : Apache-2.0 en parle expressément. Montrez aussi d’où vient chaque apport, par exemple par un certificat d’origine (DCO). Ajoutez l’adresse privée pour signaler une faille.`
  },
  en: {
    title: `What your legal department needs to say yes`,
    summary: `Many a project dies in the queue of a legal department. A short, complete file saves weeks.`,
    line: `The file is ready for your legal department. The licence is free, the rights have been checked, and we know where every contribution comes from. Whom may I send it to?`,
    proof: `Have at hand the licence and what it says about patents: Apache-2.0 covers them expressly. Show too where each contribution comes from, for instance by a certificate of origin (DCO). Add the private address for reporting a flaw.`
  }
});
