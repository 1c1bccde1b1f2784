import { all } from '#engine/reason/condition.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';

export const rockFreeRiders = boatItem({
  id: 'rock-free-riders',
  slot: 'rock',
  answeredBy: ['rule-commitment', 'upstream-clause'],
  effortDays: 0,
  requires: [
    manyOrganisations,
    {
      when: largestFunder.is('no-budget', 'over-60'),
      fr: `{Aucune organisation ne paie}, ou {une seule organisation paie l’essentiel}`,
      en: `{No organisation pays}, or {one organisation pays for most of it}`
    }
  ],
  asserts: [
    {
      when: all(manyOrganisations, largestFunder.is('no-budget', 'over-60')),
      fr: `Plusieurs s’impliquent, peu paient`,
      en: `Several are involved, few pay`
    }
  ],
  favours: [{ ...lastingCosts, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Plusieurs s’impliquent, peu paient`,
    summary: `Les organisations qui paient se lassent de payer pour les autres, et l’entretien finit par manquer.`
  },
  en: {
    title: `Several are involved, few pay`,
    summary: `The organisations that pay grow tired of paying for the others, and upkeep ends up short.`
  }
});
