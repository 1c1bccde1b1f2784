import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';

export const rockUnclearRights = boatItem({
  id: 'rock-unclear-rights',
  slot: 'rock',
  answeredBy: ['audit-rights', 'get-agreements'],
  effortDays: 0,
  requires: [rightsToSettle],
  asserts: [
    {
      when: rightsToSettle,
      fr: `Des droits mal assurés`,
      en: `Rights that are not secured`
    }
  ],
  favours: [
    {
      when: startingPoint.is('contractor', 'gathered', 'co-funded', 'fork'),
      strong: true,
      fr: `D’autres que vous ont des droits sur une partie`,
      en: `People other than you have rights over part of it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des droits mal assurés`,
    summary: `Un accord oublié peut vous obliger à retirer ce qui est publié. Toutes les personnes qui s’en servent sont alors gênées.`
  },
  en: {
    title: `Rights that are not secured`,
    summary: `A forgotten agreement may force you to withdraw what is published. Everybody who uses it is then in trouble.`
  }
});
