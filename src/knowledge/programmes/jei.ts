import { any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { gacFinanceAct2026, journalDuNetJei2026, senateJei2025 } from '#knowledge/sources/tax-relief.ts';

export const jei = programme({
  id: 'jei',
  mode: 'self-funding',
  page: 'https://entreprendre.service-public.gouv.fr/vosdroits/F31188',
  mayApply: any(businessCarrier, recipient.is('company')),
  // The law that we found raises the share of research in March 2025; what 2026 changed, only the press told.
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [senateJei2025, journalDuNetJei2026, gacFinanceAct2026],
  fr: {
    name: `Jeune entreprise innovante (JEI)`,
    funder: `Urssaf et impôts`,
    pays: `Des charges sociales en moins, pour une PME de moins de huit ans dont la recherche pèse 20 % des dépenses (depuis mars 2025).`,
    apply: `Demandez d’abord à l’administration le seuil de l’année, 5 % peut-être pour une entreprise sociale.`
  },
  en: {
    name: `Young innovative company (JEI)`,
    funder: `Urssaf and tax office, France`,
    pays: `Lower social contributions, for a small company under eight years old with 20% of its costs in research (since March 2025).`,
    apply: `First ask the administration for the threshold of the year, perhaps 5% for a social enterprise.`
  }
});
