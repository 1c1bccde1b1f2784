import { growing } from '#knowledge/facts/growing.ts';
import { inclusionPlanned } from '#knowledge/facts/inclusion-planned.ts';
import { spreadsElsewhere } from '#knowledge/facts/spreads-elsewhere.ts';
import { means } from '#knowledge/kinds/means.ts';
import { openFoodFactsWikipedia } from '#knowledge/sources/free-software-projects.ts';

export const meansLocalisation = means({
  id: 'means-localisation',
  category: 'translation',
  putToWorkBy: ['rule-versions', 'write-governance'],
  effortDays: 0,
  requires: [growing],
  favours: [{ ...spreadsElsewhere, strong: true }, inclusionPlanned],
  cautions: [],
  sources: [openFoodFactsWikipedia],
  reviewed: '2026-11-23',
  fr: {
    title: `L’adaptation à chaque pays`,
    summary: `Unités, référentiels et droit changent d’un pays à l’autre ; la ressource doit le permettre. Open Food Facts est présent dans 182 pays, selon Wikipédia en français.`,
    community: `Les antennes nationales.`,
    incentives: `Chaque antenne décide seule de ce qui ne concerne qu’elle.`,
    rules: `Écrivez ce qui se règle sur place et ce qui reste commun. Dites qui tranche en cas de doute.`,
    benefits: `La ressource essaime sans se couper en morceaux.`
  },
  en: {
    title: `Adapting to each country`,
    summary: `Units, reference lists and law change from one country to the next, and the resource has to allow for it. Open Food Facts is present in 182 countries, according to French Wikipedia.`,
    community: `National branches.`,
    incentives: `Each branch decides alone on what concerns only itself.`,
    rules: `Write down what is set locally and what stays shared. Say who settles doubts.`,
    benefits: `The resource spreads without breaking into pieces.`
  }
});
