import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';

export const islandWithoutFounder = boatItem({
  id: 'island-without-founder',
  slot: 'island',
  answeredBy: ['release-without-founder', 'second-maintainer'],
  effortDays: 0,
  requires: [
    {
      when: releasePeople.atMost('two'),
      fr: `Deux personnes au plus, chez vous, peuvent publier`,
      en: `At most two people on your side can publish`
    },
    lastingResource
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `On publie sans la personne fondatrice`,
    summary: `Vous y êtes quand un changement paraît sans que vous y ayez touché.`
  },
  en: {
    title: `Things come out without the founder`,
    summary: `You are there when a change comes out that you never touched.`
  }
});
