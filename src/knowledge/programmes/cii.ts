import { any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { bofipCii, bpifranceCii, financeAct2025 } from '#knowledge/sources/tax-relief.ts';

export const cii = programme({
  id: 'cii',
  mode: 'self-funding',
  page: 'https://entreprendre.service-public.gouv.fr/vosdroits/F35494',
  mayApply: any(businessCarrier, recipient.is('company')),
  status: 'open',
  until: '2027-12-31',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  amounts: [{ high: 80000, currency: 'EUR', per: 'year', year: 2025 }],
  share: 0.2,
  sources: [financeAct2025, bofipCii, bpifranceCii],
  fr: {
    name: `Crédit d’impôt innovation (CII)`,
    funder: `Impôts`,
    pays: `Le prototype d’un produit nouveau, dans une PME ; ni l’entretien, ni l’ouverture.`,
    apply: `Déclarez-le avec l’impôt de l’année : voyez d’abord avec l’expert-comptable.`
  },
  en: {
    name: `Innovation tax credit (CII)`,
    funder: `French tax office`,
    pays: `The prototype of a new product, in a small company; neither upkeep nor opening.`,
    apply: `Claim it with the tax of the year: first ask your accountant.`
  }
});
