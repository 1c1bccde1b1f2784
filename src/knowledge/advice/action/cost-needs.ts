import { helpInKindOffered } from '#knowledge/facts/help-in-kind-offered.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';

export const costNeeds = action({
  id: 'cost-needs',
  stage: 'finance',
  horizon: 30,
  after: [],
  serves: ['mayor-full-cost', 'funder-after-grant'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [moneyNeeded, buildsOurOwn],
  favours: [
    { ...moneyRunsOutSoon, strong: true },
    {
      when: largestFunder.is('no-budget'),
      fr: `Le projet n’a pas encore de budget`,
      en: `The project has no budget yet`
    }
  ],
  cautions: [
    {
      when: helpInKindOffered,
      fr: `Comptez aussi les contributions en nature : des heures et des serveurs valent un vrai financement`,
      en: `Count contributions in kind too: hours and servers are real funding`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Chiffrer douze mois de besoins et le minimum vital`,
    summary: `Sans montant, personne ne sait quoi vous donner, ni quoi vous prêter. Chiffrez chaque dépense, entretien compris, et marquez celles sans lesquelles tout s’arrête.`,
    firstStep: `Reprenez les dépenses que vous avez cochées. Mettez un montant devant chacune, même approximatif, et entourez les indispensables.`,
    evidence: `Le budget est écrit, avec son minimum vital ; il est public si vous vivez d’argent public ou de dons.`
  },
  en: {
    title: `Cost twelve months of needs, and the bare minimum`,
    summary: `Without amounts, nobody knows what to give you, or what to lend you. Put a figure on every cost, upkeep included, and mark those without which everything stops.`,
    firstStep: `Go back to the costs you ticked. Put an amount beside each, even a rough one, and circle those you cannot do without.`,
    evidence: `The budget is written, with its bare minimum; it is public if you live on public money or gifts.`
  }
});
