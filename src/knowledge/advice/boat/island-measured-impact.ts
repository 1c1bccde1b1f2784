import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';

export const islandMeasuredImpact = boatItem({
  id: 'island-measured-impact',
  slot: 'island',
  answeredBy: ['indicators', 'annual-review'],
  effortDays: 0,
  requires: [
    {
      when: any(publicCarrier, authoritiesAreUsers, currentIncome.has('grant')),
      fr: `Une structure publique {porte}, {[utilise|utilisera]} ou {finance} le projet`,
      en: `A public body {carries}, {[uses|will use]} or {funds} the project`
    }
  ],
  favours: [
    {
      when: measures.is('yes', 'partly'),
      strong: true,
      fr: `Vous commencez à mesurer`,
      en: `You have begun to measure`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un effet mesuré chez les usagers`,
    summary: `Vous y êtes quand trois indicateurs, suivis un an, montrent ce qui a changé pour les usagers.`
  },
  en: {
    title: `A measured effect on users`,
    summary: `You are there when three indicators, tracked for a year, show what has changed for users.`
  }
});
