import { boatItem } from '#knowledge/kinds/boat.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';

export const rockEndOfGrant = boatItem({
  id: 'rock-end-of-grant',
  slot: 'rock',
  answeredBy: ['after-grant-plan', 'second-funder'],
  effortDays: 0,
  requires: [
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Votre argent vient aujourd’hui {d’une subvention} ou {d’un appel à projets}`,
      en: `Your money comes today from {a grant} or {a call for projects}`
    },
    {
      when: runway.atMost('six-to-eighteen'),
      fr: `L’argent manquera dans dix-huit mois au plus`,
      en: `Money will run out within eighteen months`
    }
  ],
  asserts: [
    {
      when: runway.atMost('six-to-eighteen'),
      fr: `L’argent manquera dans dix-huit mois au plus`,
      en: `Money will run out within eighteen months`
    },
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Une aide qui prendra fin`,
      en: `A grant that will come to an end`
    }
  ],
  favours: [
    {
      when: mainFunderLeaves.is('stops'),
      strong: true,
      fr: `Si le principal financeur part, tout s’arrête`,
      en: `If the main funder leaves, everything stops`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une aide qui prendra fin`,
    summary: `L’argent manquera dans dix-huit mois au plus ; les dépenses, elles, continuent.`
  },
  en: {
    title: `A grant that will come to an end`,
    summary: `Money will run out within eighteen months; the costs will not stop.`
  }
});
