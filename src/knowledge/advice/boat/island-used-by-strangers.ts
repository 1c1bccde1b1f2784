import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const islandUsedByStrangers = boatItem({
  id: 'island-used-by-strangers',
  slot: 'island',
  answeredBy: ['user-list', 'usable-release-first', 'get-listed'],
  effortDays: 0,
  requires: [lastingResource],
  favours: [{ ...existingResource, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Utilisé par des gens que l’on ne connaît pas`,
    summary: `Vous y êtes quand votre liste publique compte au moins cinq usages que vous n’avez pas provoqués.`
  },
  en: {
    title: `Used by people you have never met`,
    summary: `You are there when your public list shows at least five uses that you did not bring about.`
  }
});
