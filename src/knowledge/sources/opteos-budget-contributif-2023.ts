import type { Source } from '#engine/advise/advice.ts';

export const opteosBudgetContributif2023: Source = {
  title: `Opteos, clôture du budget contributif 2023`,
  url: 'https://documentation.opteos.fr/wiki/Cl%C3%B4ture_du_budget_contributif_2023',
  read: '2026-11'
};
