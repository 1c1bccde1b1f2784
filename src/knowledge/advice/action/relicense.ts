import { any } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { spreadsElsewhere } from '#knowledge/facts/spreads-elsewhere.ts';
import { peopleShown } from '#knowledge/people-shown.ts';
import { action } from '#knowledge/kinds/action.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { opensourceGuideLegal, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const relicense = action({
  id: 'relicense',
  stage: 'produce',
  horizon: 90,
  after: ['audit-rights', 'get-agreements'],
  serves: ['funder-multiplier', 'influencer-remix'],
  urgency: 'blocker',
  effortDays: 4,
  irrevocable: true,
  requires: [
    {
      when: licence.is('non-commercial'),
      fr: `La licence actuelle interdit tout usage commercial`,
      en: `The current licence forbids any commercial use`
    },
    {
      when: returnWanted.is('none', 'credit', 'improvements', 'improvements-online'),
      fr: `Vous n’attendez pas d’argent : la réutilisation vous sert`,
      en: `You expect no money: being reused serves you`
    }
  ],
  favours: [
    {
      when: any(spreadsElsewhere, firstContributions.has('translation')),
      strong: true,
      fr: `Vous comptez sur d’autres pour {reprendre la ressource} ou {la traduire}`,
      en: `You count on others to {take the resource up} or {translate it}`
    },
    growing
  ],
  cautions: [
    ...peopleShown,
    {
      when: dataToProtect,
      fr: `Des personnes sont en jeu : n’élargissez aucun usage sans leur accord, et rien de libre ne se reprend`,
      en: `People are at stake: widen no use without their consent, for what is free cannot be taken back`
    },
    {
      when: startingPoint.is('gathered', 'fork', 'co-funded'),
      fr: `Si la clause vient du projet d’origine, des données ou d’un partenaire, seul leur titulaire peut la lever`,
      en: `If the clause comes from the original project, from the data or from a partner, only their owner can lift it`
    },
    {
      when: outsidersContribute,
      fr: `Chaque personne qui a contribué garde ses droits : demandez l’accord de chacune, et remplacez la part de qui refuse`,
      en: `Everyone who contributed keeps their rights: ask each for consent, and replace the part of those who refuse`
    },
    {
      when: rightsToSettle,
      fr: `Des droits restent à régler : réunissez d’abord les accords qui manquent`,
      en: `Some rights are still to be settled: first gather the agreements that are missing`
    }
  ],
  sources: [standardForPublicCode, opensourceGuideLegal],
  reviewed: '2026-11-23',
  fr: {
    title: `Remplacer la clause non commerciale par un partage`,
    summary: `La clause non commerciale écarte aussi les alliés : une association qui facture, un organisme de formation, un autre commun. Une licence libre avec partage aux mêmes conditions empêche une reprise fermée sans les écarter.`,
    firstStep: `Nommez ce que vous craignez et qui vous avez dû refuser. Relisez les licences que ce parcours retient, puis demandez leur accord aux cinq personnes qui ont le plus contribué.`,
    evidence: `Vous gardez les accords écrits. La nouvelle licence porte sa date, et la réutilisation refusée est devenue possible.`
  },
  en: {
    title: `Replace the non-commercial clause with sharing`,
    summary: `A non-commercial clause also turns allies away: an association that charges, a training body, another commons. A free licence that requires sharing alike prevents closed copies without shutting them out.`,
    firstStep: `Name what you fear and whom you had to refuse. Reread the licences that this course keeps, then ask the five people who contributed most for their consent.`,
    evidence: `You keep the written consents. The new licence carries its date, and the reuse once refused has become possible.`
  }
});
