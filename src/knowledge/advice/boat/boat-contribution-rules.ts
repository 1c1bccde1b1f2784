import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatContributionRules = boatItem({
  id: 'boat-contribution-rules',
  slot: 'boat',
  answeredBy: ['contribution-guide', 'rule-contributing'],
  effortDays: 0,
  requires: [rulesAreWritten],
  asserts: [
    {
      when: rulesAreWritten,
      fr: `Des règles écrites`,
      en: `Written rules`
    }
  ],
  favours: [{ ...outsidersContribute, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des règles écrites`,
    summary: `Une personne inconnue peut lire les règles sans avoir à vous écrire.`
  },
  en: {
    title: `Written rules`,
    summary: `A stranger can read the rules without having to write to you.`
  }
});
