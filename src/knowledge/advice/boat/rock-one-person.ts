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
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Tout repose sur une seule personne`,
    summary: `Une maladie, un départ ou une lassitude suffit à tout arrêter.`
  },
  en: {
    title: `Everything rests on one person`,
    summary: `An illness, a departure or plain weariness is enough to stop everything.`
  }
});
