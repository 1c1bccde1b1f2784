import { any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { financeAct2025, ministryCir, senatCir2025 } from '#knowledge/sources/tax-relief.ts';

export const cir = programme({
  id: 'cir',
  mode: 'research-funding',
  page: 'https://entreprendre.service-public.gouv.fr/vosdroits/F23533',
  mayApply: any(businessCarrier, recipient.is('company')),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  share: 0.3,
  sources: [ministryCir, senatCir2025, financeAct2025],
  fr: {
    name: `Crédit d’impôt recherche (CIR)`,
    funder: `Impôts`,
    pays: `La recherche d’une entreprise imposée au réel ; l’entretien n’en est pas.`,
    apply: `Déclarez-le avec l’impôt de l’année ; faites valider les travaux par écrit, avant.`
  },
  en: {
    name: `Research tax credit (CIR)`,
    funder: `French tax office`,
    pays: `The research of a company taxed on its real profit; upkeep is not research.`,
    apply: `Claim it with the tax of the year; have the work confirmed in writing, beforehand.`
  }
});
