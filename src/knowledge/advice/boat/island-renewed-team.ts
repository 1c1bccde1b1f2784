import { growing } from '#knowledge/facts/growing.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const islandRenewedTeam = boatItem({
  id: 'island-renewed-team',
  slot: 'island',
  answeredBy: ['rule-roles', 'second-maintainer', 'annual-review'],
  effortDays: 0,
  requires: [lastingResource, outsidersContribute],
  favours: [{ ...growing, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une relève formée et renouvelée`,
    summary: `Vous y êtes quand deux nouvelles personnes rejoignent chaque année l’équipe de maintenance.`
  },
  en: {
    title: `Successors trained and renewed`,
    summary: `You are there when two new people join the maintenance team each year.`
  }
});
