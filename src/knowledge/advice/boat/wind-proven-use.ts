import { all } from '#engine/reason/condition.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { recentFigures } from '#knowledge/facts/recent-figures.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const windProvenUse = boatItem({
  id: 'wind-proven-use',
  slot: 'wind',
  answeredBy: ['user-list', 'annual-review'],
  effortDays: 0,
  requires: [
    inUse,
    {
      when: recentFigures,
      fr: `Des chiffres d’usage récents le prouvent`,
      en: `Recent usage figures prove it`
    }
  ],
  asserts: [
    {
      when: all(inUse, recentFigures),
      fr: `Des chiffres prouvent que l’on s’en sert`,
      en: `Figures prove that people use it`
    }
  ],
  favours: [{ ...growing, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des chiffres prouvent que l’on s’en sert`,
    summary: `Un usage mesuré il y a moins de six mois parle pour vous, à une mairie comme à un financeur.`
  },
  en: {
    title: `Figures prove that people use it`,
    summary: `Use measured within the past six months speaks for you, to a town hall as to a funder.`
  }
});
