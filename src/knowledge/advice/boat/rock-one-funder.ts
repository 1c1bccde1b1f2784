import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { decidimCoordinationMinutes } from '#knowledge/sources/decidim.ts';

export const rockOneFunder = boatItem({
  id: 'rock-one-funder',
  slot: 'rock',
  answeredBy: ['second-funder'],
  effortDays: 0,
  requires: [dependsOnOneFunder],
  asserts: [
    {
      when: dependsOnOneFunder,
      fr: `Un seul financeur pèse trop`,
      en: `One funder weighs too much`
    }
  ],
  favours: [
    {
      when: mainFunderLeaves.is('stops'),
      strong: true,
      fr: `S’il s’en va, le projet s’arrête`,
      en: `If it leaves, the project stops`
    }
  ],
  cautions: [],
  sources: [decidimCoordinationMinutes],
  reviewed: '2026-11-28',
  fr: {
    title: `Un seul financeur pèse trop`,
    summary: `S’il tarde, tout attend. Des comptes rendus de Decidim parlent d’avances, garanties par des personnes, dans l’attente d’une subvention de la ville.`
  },
  en: {
    title: `One funder weighs too much`,
    summary: `If it is late, everything waits. Minutes from Decidim mention cash advances, guaranteed by individuals, while a city grant was awaited.`
  }
});
