import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const islandChangedRule = boatItem({
  id: 'island-changed-rule',
  slot: 'island',
  answeredBy: ['write-governance', 'idea-box', 'consent-decision'],
  effortDays: 0,
  requires: [readyToSharePower],
  favours: [{ ...outsidersHelpDecide, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un usager a fait changer une règle`,
    summary: `Vous y êtes quand le journal des décisions porte la trace d’une règle changée à la demande d’un usager.`
  },
  en: {
    title: `A user had a rule changed`,
    summary: `You are there when the decision log records a rule that was changed at a user’s request.`
  }
});
