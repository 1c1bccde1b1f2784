import { all } from '#engine/reason/condition.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';

export const rockMoneyAndValues = boatItem({
  id: 'rock-money-and-values',
  slot: 'rock',
  answeredBy: ['rule-pay', 'rule-funding-ethics', 'funding-charter'],
  effortDays: 0,
  requires: [
    {
      when: all(moneyNeeded, largestFunder.is('no-budget')),
      fr: `Vous cherchez un premier financement`,
      en: `You are looking for a first funding`
    },
    {
      when: recognition.is('none', 'name', 'role'),
      fr: `Des personnes contribuent sans rétribution`,
      en: `People contribute without pay`
    }
  ],
  favours: [
    {
      when: recognition.is('none'),
      strong: true,
      fr: `Leur travail n’est pas reconnu aujourd’hui`,
      en: `Their work is not recognised today`
    }
  ],
  cautions: [],
  asserts: [
    {
      when: outsidersContribute,
      fr: `Des personnes qui aidaient pour rien`,
      en: `People who helped for nothing`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Le premier argent qui divise`,
    summary: `Des personnes qui aidaient pour rien se demanderont qui est payé, pourquoi, et par qui.`
  },
  en: {
    title: `The first money that divides`,
    summary: `People who helped for nothing will ask who is paid, why, and by whom.`
  }
});
