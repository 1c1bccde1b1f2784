import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatContributionRules = boatItem({
  id: 'boat-contribution-rules',
  slot: 'boat',
  answeredBy: ['contribution-guide', 'rule-contributing'],
  effortDays: 0,
  requires: [rulesAreWritten],
  favours: [{ ...outsidersContribute, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des règles de contribution, en une page`,
    summary: `Une personne inconnue sait ce qui est bienvenu et sous quel délai vous répondez, sans avoir à vous écrire.`
  },
  en: {
    title: `Contribution rules, on one page`,
    summary: `A stranger knows what is welcome and how soon you reply, without having to write to you.`
  }
});
