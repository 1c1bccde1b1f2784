import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { cyberResilienceAct } from '#knowledge/sources/law.ts';

export const innovationLegalYes = argument({
  id: 'innovation-legal-yes',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    freeLicence,
    rightsSettled,
    {
      when: reuseRights.is('free-traced'),
      fr: `L’origine de chaque contribution est tracée`,
      en: `The origin of every contribution is traced`
    }
  ],
  asserts: [
    {
      when: freeLicence,
      fr: `la licence, qui est libre`,
      en: `the licence, which is free`
    },
    {
      when: rightsClear,
      fr: `les droits, qui sont vérifiés`,
      en: `the rights, which have been checked`
    },
    {
      when: reuseRights.is('free-traced'),
      fr: `l’origine de chaque contribution`,
      en: `the origin of every contribution`
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
      when: isSoftware,
      fr: `Montrez le certificat d’origine (DCO), la liste des composants et l’adresse privée pour signaler une faille. Dès décembre 2027, le CRA fait vérifier au fabricant ce qu’il intègre.`,
      en: `Show the certificate of origin (DCO), the list of components and the private address for reporting a flaw. From December 2027 the CRA asks a manufacturer to check what it builds in.`
    },
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
  sources: [cyberResilienceAct],
  reviewed: '2026-11-28',
  fr: {
    title: `De quoi obtenir un oui de votre service juridique`,
    summary: `Un projet meurt souvent dans la file d’attente d’un service juridique. Un dossier court et complet fait gagner des semaines.`,
    line: `Trois pièces, un seul courriel : la licence, qui est libre, les droits, qui sont vérifiés, l’origine de chaque contribution. À qui, dans votre service juridique, puis-je l’envoyer ?`,
    proof: `Ayez sous les yeux la licence et ce qu’elle dit des brevets : Apache-2.0 en parle expressément. Montrez d’où vient chaque apport.`
  },
  en: {
    title: `What your legal department needs to say yes`,
    summary: `Many a project dies in the queue of a legal department. A short, complete file saves weeks.`,
    line: `Three papers, a single email: the licence, which is free, the rights, which have been checked, the origin of every contribution. Whom in your legal department may I send it to?`,
    proof: `Have at hand the licence and what it says about patents: Apache-2.0 covers them expressly. Show where each contribution comes from.`
  }
});
