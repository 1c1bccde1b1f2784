import { growing } from '#knowledge/facts/growing.ts';
import { spreadsElsewhere } from '#knowledge/facts/spreads-elsewhere.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const islandAutonomousBranches = boatItem({
  id: 'island-autonomous-branches',
  slot: 'island',
  answeredBy: ['rule-brand', 'brand-charter', 'rule-versions'],
  effortDays: 0,
  requires: [spreadsElsewhere],
  favours: [{ ...growing, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des antennes qui marchent toutes seules`,
    summary: `Vous y êtes quand une carte montre des instances ou des groupes locaux que votre équipe ne fait pas tourner.`
  },
  en: {
    title: `Branches that run on their own`,
    summary: `You are there when a map shows instances or local groups that nobody on the team operates.`
  }
});
