import { fewContributors } from '#knowledge/facts/few-contributors.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';

export const windNeighbourCommunity = boatItem({
  id: 'wind-neighbour-community',
  slot: 'wind',
  answeredBy: ['contact-nearest'],
  effortDays: 0,
  requires: [
    {
      when: neighbour.is('alive'),
      fr: `Une ressource proche existe, ouverte et vivante`,
      en: `A close resource exists, open and alive`
    }
  ],
  favours: [{ ...fewContributors, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une communauté voisine est déjà là`,
    summary: `Des personnes savent déjà contribuer à une ressource proche : allez les voir avant de chercher les vôtres.`
  },
  en: {
    title: `A neighbouring community is already there`,
    summary: `People already know how to contribute to a close resource: go and see them before you look for your own.`
  }
});
