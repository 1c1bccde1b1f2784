import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const boatPublicWorkplace = boatItem({
  id: 'boat-public-workplace',
  slot: 'boat',
  answeredBy: ['open-workplace'],
  effortDays: 0,
  requires: [worksInPublic],
  asserts: [
    {
      when: worksInPublic,
      fr: `Un espace de travail public`,
      en: `A public place to work`
    }
  ],
  favours: [{ ...nonCodeContributions, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un espace de travail public`,
    summary: `Ce qui se fait à la vue de tout le monde se comprend, se discute et peut être repris.`
  },
  en: {
    title: `A public place to work`,
    summary: `What is done in plain sight can be understood, discussed and taken over.`
  }
});
