import { all, any } from '#engine/reason/condition.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const windReciprocity = boatItem({
  id: 'wind-reciprocity',
  slot: 'wind',
  answeredBy: ['user-list', 'publish-funding-page'],
  effortDays: 0,
  requires: [
    {
      when: any(maturity.is('infrastructure'), all(users.has('developers'), reuseList.is('public'))),
      fr: `D’autres projets s’appuient sur la ressource`,
      en: `Other projects rely on the resource`
    }
  ],
  favours: [{ ...lastingCosts, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `D’autres projets ont besoin de vous`,
    summary: `Qui dépend de votre ressource a intérêt à l’entretenir avec vous : proposez un échange, pas une faveur.`
  },
  en: {
    title: `Other projects need you`,
    summary: `Those who depend on your resource gain from maintaining it with you: offer an exchange, do not ask a favour.`
  }
});
