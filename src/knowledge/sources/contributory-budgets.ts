import type { Source } from '#engine/advise/advice.ts';

export const arawaCopiePublique: Source = {
  kind: 'project',
  title: `Arawa, « Notre adhésion à Copie Publique »`,
  url: 'https://arawa.fr/?p=8808',
  read: '2026-11'
};

export const budgetsContributifs2024: Source = {
  kind: 'project',
  dated: '2024-02-26',
  title: `La Compagnie des tiers-lieux, bilan d’une année de budgets contributifs (2024)`,
  url: 'https://compagnie.tiers-lieux.org/2024/02/26/budgets-contributifs-bilan-sud-occitanie',
  read: '2026-11'
};

export const copiePublique: Source = {
  kind: 'project',
  dated: '2024',
  title: `Copie Publique, breakdown of allocated funds (2023–2024)`,
  lang: 'en',
  url: 'https://copiepublique.fr/en',
  read: '2026-11'
};

export const linuxfrCopiePublique: Source = {
  kind: 'press',
  title: `LinuxFr.org, « Copie Publique : des entreprises s’allient pour financer les communs numériques »`,
  url: 'https://linuxfr.org/news/copie-publique-des-entreprises-s-allient-pour-financer-les-communs-numeriques',
  read: '2026-11'
};

export const opteosBudgetContributif2023: Source = {
  kind: 'project',
  dated: '2023',
  title: `Opteos, clôture du budget contributif 2023`,
  url: 'https://documentation.opteos.fr/wiki/Cl%C3%B4ture_du_budget_contributif_2023',
  read: '2026-11'
};
