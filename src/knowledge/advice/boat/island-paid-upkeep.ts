import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { littleDependenceAccepted } from '#knowledge/facts/little-dependence-accepted.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const islandPaidUpkeep = boatItem({
  id: 'island-paid-upkeep',
  slot: 'island',
  answeredBy: ['cost-needs', 'second-funder', 'after-grant-plan'],
  effortDays: 0,
  requires: [lastingCosts],
  favours: [{ ...littleDependenceAccepted, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un an d’entretien payé, à plusieurs`,
    summary: `Vous y êtes quand les comptes couvrent douze mois d’entretien, sans financeur au-delà de 40 % (notre repère).`
  },
  en: {
    title: `A year of upkeep paid, by several`,
    summary: `You are there when the accounts cover twelve months of upkeep, with no funder above 40% (our yardstick).`
  }
});
