import { usersWhoDoNotProduce } from '#knowledge/facts/users-who-do-not-produce.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const windFacilitators = boatItem({
  id: 'wind-facilitators',
  slot: 'wind',
  answeredBy: ['contribution-workshop'],
  effortDays: 0,
  requires: [
    {
      when: users.has('nonprofits', 'local-authorities'),
      fr: `{Des associations} ou {des collectivités} s’en [servent|serviront]`,
      en: `{Associations} or {local authorities} [use|will use] it`
    }
  ],
  favours: [{ ...usersWhoDoNotProduce, strong: true }],
  cautions: [],
  asserts: [
    {
      when: users.has('nonprofits', 'local-authorities'),
      fr: `ces structures savent déjà réunir et former vos usagers`,
      en: `they already know how to gather and train your users`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des réseaux de médiation peuvent vous aider`,
    summary: `Tiers-lieux, médiation numérique, appui aux collectivités : ces structures savent déjà réunir et former vos usagers.`
  },
  en: {
    title: `Facilitation networks can help you`,
    summary: `Community spaces, digital mediators, bodies that help local authorities: they already know how to gather and train your users.`
  }
});
