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
      when: runway.atLeast('six-to-eighteen'),
      fr: `L’argent ne manquera pas avant six mois`,
      en: `Money will not run out within six months`
    },
    {
      when: needs.has('maintenance'),
      fr: `L’entretien figure parmi vos dépenses`,
      en: `Upkeep is among your costs`
    }
  ],
  favours: [{ ...dependsOnOneFunder, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un budget d’un an, entretien compris`,
    summary: `Douze mois chiffrés laissent le temps de choisir vos financements au lieu de les subir.`
  },
  en: {
    title: `A year of budget, upkeep included`,
    summary: `Twelve months with figures leave you time to choose your funding instead of enduring it.`
  }
});
