import { all } from '#engine/reason/condition.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';

export const rockBrokenPromise = boatItem({
  id: 'rock-broken-promise',
  slot: 'rock',
  answeredBy: ['support-policy', 'rule-support'],
  effortDays: 0,
  requires: [
    {
      when: promise.is('written'),
      fr: `Un engagement écrit dit ce qui est promis`,
      en: `A written commitment says what is promised`
    },
    moneyRunsOutSoon
  ],
  asserts: [
    {
      when: all(promise.is('written'), moneyRunsOutSoon),
      fr: `Votre promesse est écrite, et l’argent manquera dans six mois au plus.`,
      en: `Your promise is in writing, and money will run out within six months.`
    }
  ],
  favours: [{ ...onePersonHoldsTheKeys, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une promesse que l’argent ne tient pas`,
    summary: `Votre promesse est écrite, et l’argent manquera dans six mois au plus. Le public le découvrira le jour où le service s’arrêtera.`
  },
  en: {
    title: `A promise that the money cannot keep`,
    summary: `Your promise is in writing, and money will run out within six months. The public will find out on the day the service stops.`
  }
});
