import { all } from '#engine/reason/condition.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { agencesDeLeau2025, loireBretagneMonitoring } from '#knowledge/sources/territories.ts';

export const waterAgencies = programme({
  id: 'water-agencies',
  mode: 'public-grant',
  page: 'https://www.lesagencesdeleau.fr/',
  mayApply: all(
    resource.has('data'),
    carrier.is('association', 'cooperative', 'local-authority', 'research')
  ),
  themed: true,
  status: 'open',
  until: '2030-12-31',
  checked: '2026-11-28',
  recheck: '2027-06-30',
  sources: [agencesDeLeau2025, loireBretagneMonitoring],
  fr: {
    name: `Agences de l’eau, 12e programme`,
    funder: `L’agence de votre bassin`,
    pays: `Si vos données parlent d’eau : des mesures locales qui ne font pas doublon.`,
    apply: `Demandez les fiches d’aide de votre agence : chaque bassin a ses règles.`
  },
  en: {
    name: `Water agencies, 12th programme`,
    funder: `The agency of your river basin (France)`,
    pays: `If your data are about water: local measurements that duplicate no others.`,
    apply: `Ask your agency for its aid sheets: each basin has its rules.`
  }
});
