import { all } from '#engine/reason/condition.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sovereignTechStandards2026 } from '#knowledge/sources/european-programmes.ts';

export const sovereignTechStandards = programme({
  id: 'sovereign-tech-standards',
  mode: 'critical-infrastructure-fund',
  page: 'https://www.sovereign.tech/programs',
  mayApply: all(resource.has('software', 'standard'), carrier.is('individual', 'informal-group')),
  status: 'closed',
  since: '2026-05',
  checked: '2026-11-28',
  recheck: '2027-04-30',
  sources: [sovereignTechStandards2026],
  fr: {
    name: `Sovereign Tech Standards`,
    funder: `Sovereign Tech Agency, Allemagne`,
    pays: `La part que des personnes du libre prennent aux standards de l’internet.`,
    apply: `Un essai d’un an, jusqu’à mi-2027.`
  },
  en: {
    name: `Sovereign Tech Standards`,
    funder: `Sovereign Tech Agency, Germany`,
    pays: `The part that people from free software take in internet standards.`,
    apply: `A one-year trial, until mid-2027.`
  }
});
