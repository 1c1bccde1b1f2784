import { couldBeTakenOver } from '#knowledge/facts/could-be-taken-over.ts';
import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { ademeAppelCommunsConditions } from '#knowledge/sources/ademe.ts';

export const funderLowerRisk = argument({
  id: 'funder-lower-risk',
  persona: 'funder',
  effortDays: 0,
  requires: [moneyNeeded, rightsSettled, freeLicence, couldBeTakenOver],
  asserts: [
    {
      when: freeLicence,
      fr: `La licence autorise d’autres équipes à reprendre`,
      en: `The licence allows other teams to take`
    },
    {
      when: couldBeTakenOver,
      fr: `quelqu’un pourrait le faire sans nous`,
      en: `somebody could do so without us`
    }
  ],
  favours: [{ ...relayIsReady, strong: true }, documentedRelease],
  cautions: [
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier : annoncez la date à laquelle vous serez deux.`,
      en: `Only one person can publish: give the date by which there will be two.`
    }
  ],
  sources: [ademeAppelCommunsConditions],
  reviewed: '2026-11-28',
  fr: {
    title: `Si nous échouons, d’autres peuvent reprendre`,
    summary: `Financer une petite équipe fait peur. Cet argument montre ce qui resterait si elle s’arrêtait.`,
    line: `Si nous échouons, votre argent n’est pas perdu. La licence autorise d’autres équipes à reprendre « [le projet] », et quelqu’un pourrait le faire sans nous.`,
    proof: `Ayez sous les yeux l’adresse où tout est publié et la documentation. Dites ce qu’il a fallu à quelqu’un d’autre pour repartir d’une copie. L’ADEME raisonne de même sur les licences ouvertes, dans les conditions de son appel à communs.`
  },
  en: {
    title: `If we fail, others can take over`,
    summary: `Funding a small team is worrying. This argument shows what would be left if it stopped.`,
    line: `If we fail, your money is not lost. The licence allows other teams to take “[the project]” over, and somebody could do so without us.`,
    proof: `Have at hand the address where everything is published, and the documentation. Say what it took somebody else to start again from a copy. ADEME, the French ecological transition agency, reasons the same way about open licences in the terms of its call for commons.`
  }
});
