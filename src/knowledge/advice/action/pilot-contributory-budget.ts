import { keeps } from '#engine/advise/advice.ts';
import { contributoryBudget } from '#knowledge/advice/funding/contributory-budget.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { action } from '#knowledge/kinds/action.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { budgetsContributifs2024 } from '#knowledge/sources/contributory-budgets.ts';

export const pilotContributoryBudget = action({
  id: 'pilot-contributory-budget',
  stage: 'finance',
  horizon: 180,
  after: ['funding-charter'],
  serves: ['contributory-budget', 'rule-pay'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: keeps(contributoryBudget),
      fr: `Un budget contributif convient à votre projet`,
      en: `A contributory budget fits your project`
    }
  ],
  favours: [
    { ...activeCommunity, strong: true },
    {
      when: recognition.is('pay'),
      fr: `Vous payez déjà des contributions : d’autres voudront décider du partage`,
      en: `Some contributions are already paid: others will want a say in the sharing`
    }
  ],
  cautions: [
    {
      when: largeCommunity,
      fr: `Vous êtes plus de quinze : les demandes peuvent dépasser la somme, écrivez d’avance comment vous réduirez`,
      en: `There are more than fifteen of you: requests may exceed the envelope, so write beforehand how you will cut`
    }
  ],
  sources: [budgetsContributifs2024],
  reviewed: '2026-11-23',
  fr: {
    title: `Essayer un budget contributif à petite échelle`,
    summary: `Les personnes qui contribuent se partagent elles-mêmes une somme. Commencez petit, comme le réseau Sud Tiers-Lieux en 2023 : 2 800 €, huit personnes, dont six payées.`,
    firstStep: `Proposez au groupe une somme (3 000 € au plus, par exemple), six personnes et une date pour faire le point. Demandez qui peut facturer, et comment.`,
    evidence: `Le compte rendu dit qui a reçu combien, pour quoi, et ce que le groupe changerait.`
  },
  en: {
    title: `Try a contributory budget on a small scale`,
    summary: `Contributors share out a sum among themselves. Start small, like the Sud Tiers-Lieux network in 2023: €2,800 and eight people, six of them paid.`,
    firstStep: `Offer the group a sum (€3,000 at most, for instance), six people and a date to take stock. Ask who can invoice, and how.`,
    evidence: `The minutes say who received how much, for what, and what the group would change.`
  }
});
