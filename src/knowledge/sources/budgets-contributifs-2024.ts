import type { Source } from '#engine/advise/advice.ts';

export const budgetsContributifs2024: Source = {
  title: `La Compagnie des tiers-lieux, bilan d’une année de budgets contributifs (2024)`,
  url: 'https://compagnie.tiers-lieux.org/2024/02/26/budgets-contributifs-bilan-sud-occitanie',
  read: '2026-11'
};
