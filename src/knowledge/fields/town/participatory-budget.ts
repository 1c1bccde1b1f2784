import { matter } from '#knowledge/kinds/field-matter.ts';

export const participatoryBudget = matter({
  words: ['budget participatif', 'budgets participatifs', 'participatory budget'],
  neighbours: [
    {
      name: 'Decidim',
      url: 'https://decidim.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `participation et budgets, libre, tenu par une association`,
      en: `participation and budgets, free, kept by an association`
    },
    {
      name: 'Consul Democracy',
      url: 'https://consuldemocracy.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `propositions, votes et budgets, libre, tenu par une fondation`,
      en: `proposals, votes and budgets, free, kept by a foundation`
    }
  ]
});
