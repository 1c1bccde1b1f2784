import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const rockOnePerson = boatItem({
  id: 'rock-one-person',
  slot: 'rock',
  answeredBy: ['second-maintainer', 'release-without-founder'],
  effortDays: 0,
  requires: [onePersonHoldsTheKeys, lastingResource],
  asserts: [
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier`,
      en: `Only one person can publish`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une seule personne peut publier`,
    summary: `Une maladie, un départ ou une lassitude suffit à tout arrêter.`
  },
  en: {
    title: `Only one person can publish`,
    summary: `An illness, a departure or plain weariness is enough to stop everything.`
  }
});
