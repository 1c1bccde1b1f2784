import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';

export const boatYearOfBudget = boatItem({
  id: 'boat-year-of-budget',
  slot: 'boat',
  answeredBy: ['cost-needs', 'second-funder', 'ask-in-kind'],
  effortDays: 0,
  requires: [
    {
      when: runway.is('six-to-eighteen', 'over-eighteen'),
      fr: `L’argent ne manquera pas avant six mois`,
      en: `Money will not run out within six months`
    },
    {
      when: needs.has('maintenance'),
      fr: `L’entretien figure parmi vos dépenses`,
      en: `Upkeep is among your costs`
    }
  ],
  asserts: [
    {
      when: runway.is('six-to-eighteen', 'over-eighteen'),
      fr: `Plus de six mois d’argent d’avance`,
      en: `More than six months of money ahead`
    },
    {
      when: needs.has('maintenance'),
      fr: `L’entretien y est compté.`,
      en: `Upkeep is counted in.`
    }
  ],
  favours: [{ ...dependsOnOneFunder, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Plus de six mois d’argent d’avance`,
    summary: `Ce temps laisse choisir vos financements au lieu de les subir. L’entretien y est compté.`
  },
  en: {
    title: `More than six months of money ahead`,
    summary: `That time lets you choose your funding instead of enduring it. Upkeep is counted in.`
  }
});
