import { term } from '#knowledge/kinds/term.ts';
import { laboSonumGipGovernance } from '#knowledge/sources/anct.ts';

export const gip = term({
  id: 'gip',
  source: laboSonumGipGovernance,
  fr: {
    term: `GIP`,
    forms: [`GIP`],
    definition: `Un groupement d’intérêt public. Des organismes publics, parfois avec des acteurs privés, mettent en commun des moyens pour une mission.`
  },
  en: {
    term: `GIP`,
    forms: [`GIP`],
    definition: `A French public-interest group. Public bodies, sometimes joined by private ones, pool their means for one mission.`
  }
});
