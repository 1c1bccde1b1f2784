import { not } from '#engine/reason/condition.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { ospoNewsNgi0Paused2026 } from '#knowledge/sources/european-programmes.ts';

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
  sources: [ospoNewsNgi0Paused2026],
  reviewed: '2026-11-23',
  fr: {
    title: `Un programme d’aide mis en pause`,
    summary: `Un financeur peut changer de cap sans que vous y soyez pour rien. NLnet a suspendu les candidatures à NGI0 à l’été 2026.`
  },
  en: {
    title: `A support programme put on hold`,
    summary: `A funder may change course through no fault of yours. NLnet paused applications to NGI0 in the summer of 2026.`
  }
});
