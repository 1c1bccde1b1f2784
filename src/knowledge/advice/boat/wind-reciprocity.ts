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
  asserts: [
    {
      when: any(maturity.is('infrastructure'), reuseList.is('public')),
      fr: `Qui s’appuie sur vous a intérêt à vous aider`,
      en: `Those who rely on you gain from helping you`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Qui s’appuie sur vous a intérêt à vous aider`,
    summary: `Proposez un échange, pas une faveur : entretenir la ressource avec vous leur coûte moins que la perdre.`
  },
  en: {
    title: `Those who rely on you gain from helping you`,
    summary: `Offer an exchange, do not ask a favour: maintaining the resource with you costs them less than losing it.`
  }
});
