import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  sovereignTechFellows2026,
  sovereignTechFellowshipFaq
} from '#knowledge/sources/european-programmes.ts';

export const sovereignTechFellowship = programme({
  id: 'sovereign-tech-fellowship',
  mode: 'critical-infrastructure-fund',
  page: 'https://www.sovereign.tech/programs/fellowship',
  mayApply: all(
    freeLicence,
    resource.has('software', 'standard'),
    carrier.is('individual', 'informal-group')
  ),
  status: 'closed',
  since: '2026-04-06',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [sovereignTechFellowshipFaq, sovereignTechFellows2026],
  fr: {
    name: `Sovereign Tech Fellowship`,
    funder: `Sovereign Tech Agency, Allemagne`,
    pays: `Des personnes qui entretiennent des briques de base, payées à l’heure, où qu’elles vivent.`,
    apply: `Quatorze personnes choisies sur 170 en 2026 : surveillez le printemps.`
  },
  en: {
    name: `Sovereign Tech Fellowship`,
    funder: `Sovereign Tech Agency, Germany`,
    pays: `People who keep base technologies going, paid by the hour, wherever they live.`,
    apply: `Fourteen people chosen out of 170 in 2026: keep an eye on the spring.`
  }
});
