import { matter } from '#knowledge/kinds/field-matter.ts';
import { consulDemocracy } from '#knowledge/places/consul-democracy.ts';
import { decidim } from '#knowledge/places/decidim.ts';

export const participatoryBudget = matter({
  words: ['budget participatif', 'budgets participatifs', 'participatory budget'],
  neighbours: [
    {
      ...decidim,
      kinds: ['software', 'online-service'],
      fr: `participation et budgets, libre, tenu par une association`,
      en: `participation and budgets, free, kept by an association`
    },
    consulDemocracy
  ]
});
