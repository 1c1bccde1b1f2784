import { keeps } from '#engine/advise/advice.ts';
import { any } from '#engine/reason/condition.ts';
import { homeGip } from '#knowledge/advice/legal-home/home-gip.ts';
import { homeScic } from '#knowledge/advice/legal-home/home-scic.ts';
import { fewContributors } from '#knowledge/facts/few-contributors.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const rockHeavyGovernance = boatItem({
  id: 'rock-heavy-governance',
  slot: 'rock',
  answeredBy: ['compare-homes', 'write-governance', 'rule-commitment'],
  effortDays: 0,
  requires: [
    fewContributors,
    {
      when: any(keeps(homeScic), keeps(homeGip)),
      fr: `On peut envisager {une coopérative (SCIC)} ou {un groupement public (GIP)}`,
      en: `You may consider {a cooperative (SCIC)} or {a public grouping (GIP)}`
    }
  ],
  favours: [
    {
      when: maturity.atMost('prototype'),
      strong: true,
      fr: `Personne d’autre ne s’en sert encore`,
      en: `Nobody else uses it yet`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une structure trop lourde, trop tôt`,
    summary: `Des mois de statuts prennent le temps que demandait la ressource. Un hôte, une association ou une convention suffit d’abord.`
  },
  en: {
    title: `A structure too heavy, too soon`,
    summary: `Months of statutes take the time that the resource needed. A host, an association or an agreement is enough at first.`
  }
});
