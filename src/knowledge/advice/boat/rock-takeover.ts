import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';

export const rockTakeover = boatItem({
  id: 'rock-takeover',
  slot: 'rock',
  answeredBy: ['rule-brand', 'rule-exit', 'transfer-assets'],
  effortDays: 0,
  requires: [
    openToCapture,
    {
      when: contributiveValue.is('mixed', 'contributive'),
      fr: `Sa valeur vient en partie des contributions`,
      en: `Part of its value comes from contributions`
    }
  ],
  asserts: [
    {
      when: openToCapture,
      fr: `Un acteur peut refermer la ressource`,
      en: `One player can close the resource`
    }
  ],
  favours: [{ ...livesOnContributions, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un acteur peut refermer la ressource`,
    summary: `Le travail de plusieurs peut devenir la propriété d’un seul, par le nom, les comptes ou les données.`
  },
  en: {
    title: `One player can close the resource`,
    summary: `The work of many can become the property of one, through the name, the accounts or the data.`
  }
});
