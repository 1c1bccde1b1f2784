import type { Source } from '#engine/advise/advice.ts';

export const orcwgLivingExpenses: Source = {
  kind: 'practice',
  dated: '2026',
  title: `ORC Working Group, CRA FAQ: can living expenses count as costs?`,
  lang: 'en',
  url: 'https://cra.orcwg.org/faq/maintainers/living-expenses',
  read: '2026-11'
};

export const orcwgProfit: Source = {
  kind: 'practice',
  dated: '2026',
  title: `ORC Working Group, CRA FAQ: what does “make a profit” mean?`,
  lang: 'en',
  url: 'https://cra.orcwg.org/faq/cra-itself/profit',
  read: '2026-11'
};
