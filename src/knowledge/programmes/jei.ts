import { any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { gacFinanceAct2026, journalDuNetJei2026 } from '#knowledge/sources/tax-relief.ts';

export const jei = programme({
  id: 'jei',
  mode: 'self-funding',
  page: 'https://entreprendre.service-public.gouv.fr/vosdroits/F31188',
  mayApply: any(businessCarrier, recipient.is('company')),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [journalDuNetJei2026, gacFinanceAct2026],
  fr: {
    name: `Jeune entreprise innovante (JEI)`,
    funder: `Urssaf et impôts`,
    pays: `Des charges sociales en moins, pour une PME de moins de huit ans dont la recherche pèse 20 % des dépenses (2026).`,
    apply: `Demandez l’avis de l’administration ; 5 % peuvent suffire à une entreprise sociale.`
  },
  en: {
    name: `Young innovative company (JEI)`,
    funder: `Urssaf and tax office, France`,
    pays: `Lower social contributions, for a small company under eight years old with 20% of its costs in research (2026).`,
    apply: `Ask the administration for its view; 5% may be enough for a social enterprise.`
  }
});
