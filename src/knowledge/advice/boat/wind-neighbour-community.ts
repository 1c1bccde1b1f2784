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
      when: neighbour.is('alive', 'partial'),
      fr: `Une ressource proche existe, ouverte et vivante`,
      en: `A close resource exists, open and alive`
    }
  ],
  asserts: [
    {
      when: neighbour.is('alive', 'partial'),
      fr: `Une ressource voisine est ouverte et vivante`,
      en: `A neighbouring resource is open and alive`
    }
  ],
  favours: [{ ...fewContributors, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource voisine est ouverte et vivante`,
    summary: `Allez voir les personnes qui la font vivre avant de chercher les vôtres.`
  },
  en: {
    title: `A neighbouring resource is open and alive`,
    summary: `Go and see the people who keep it alive before you look for your own.`
  }
});
