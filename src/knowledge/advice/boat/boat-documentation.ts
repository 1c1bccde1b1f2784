import { all } from '#engine/reason/condition.ts';
import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatDocumentation = boatItem({
  id: 'boat-documentation',
  slot: 'boat',
  answeredBy: ['document-operations', 'plain-readme', 'second-maintainer'],
  effortDays: 0,
  requires: [relayIsReady, documentedRelease],
  asserts: [
    {
      when: all(documentedRelease, relayIsReady),
      fr: `Une documentation pour s’en servir et l’exploiter`,
      en: `Documentation to use it and to run it`
    }
  ],
  favours: [{ ...inUse, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une documentation pour s’en servir et l’exploiter`,
    summary: `D’autres que vous savent s’en servir et la faire tourner, sans vous appeler.`
  },
  en: {
    title: `Documentation to use it and to run it`,
    summary: `People other than you know how to use it and how to run it, without calling you.`
  }
});
