import { not } from '#engine/reason/condition.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { nlnetCallNovember2026, ospoNewsNgi0Paused2026 } from '#knowledge/sources/european-programmes.ts';

export const rockPausedProgramme = boatItem({
  id: 'rock-paused-programme',
  slot: 'rock',
  answeredBy: ['second-funder', 'ask-in-kind', 'reusable-application'],
  effortDays: 0,
  requires: [
    {
      when: currentIncome.has('call'),
      fr: `Un appel à projets ou un concours vous finance`,
      en: `A call for projects or a competition funds you`
    },
    {
      when: not(currentIncome.has('sales', 'gifts', 'fees')),
      fr: `Aucune vente, aucun don ni cotisation ne le complète`,
      en: `No sales, gifts or fees add to it`
    }
  ],
  favours: [{ ...dependsOnOneFunder, strong: true }],
  cautions: [],
  sources: [ospoNewsNgi0Paused2026, nlnetCallNovember2026],
  reviewed: '2026-11-28',
  fr: {
    title: `Un programme d’aide mis en pause`,
    summary: `Un financeur peut changer de cap sans que vous y soyez pour rien. NLnet n’a presque rien reçu de juin à septembre 2026, puis n’a pas rouvert NGI0.`
  },
  en: {
    title: `A support programme put on hold`,
    summary: `A funder may change course through no fault of yours. NLnet accepted almost nothing from June to September 2026, and did not reopen NGI0.`
  }
});
