import { any } from '#engine/reason/condition.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { euDcEdicDecision2025, sovereignTechDcEdic2025 } from '#knowledge/sources/european-programmes.ts';

export const dcEdic = programme({
  id: 'dc-edic',
  mode: 'public-operator',
  page: 'https://www.sovereign.tech/press/edic-digital-commons',
  mayApply: any(publicCarrier, manyOrganisations),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [euDcEdicDecision2025, sovereignTechDcEdic2025],
  fr: {
    name: `DC-EDIC`,
    funder: `Consortium européen pour les communs numériques`,
    pays: `Il annonce un guichet unique pour les communs ; nous n’avons trouvé aucun financement.`,
    apply: `Voyez d’abord la DINUM, qui y suit les communs français.`
  },
  en: {
    name: `DC-EDIC`,
    funder: `European consortium for digital commons`,
    pays: `It announces a one-stop shop for commons; we found no funding.`,
    apply: `Ask DINUM first, which follows French commons there.`
  }
});
