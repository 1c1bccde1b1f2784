import { any } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { mairesDeFranceFeder2022, massifCentralFeder } from '#knowledge/sources/french-state.ts';

export const feder = programme({
  id: 'feder',
  mode: 'public-grant',
  page: 'https://www.europe-en-france.gouv.fr/',
  mayApply: any(publicCarrier, carrier.is('association', 'research', 'cooperative')),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  sources: [mairesDeFranceFeder2022, massifCentralFeder],
  fr: {
    name: `FEDER et autres fonds européens de la région`,
    funder: `Conseil régional`,
    pays: `Une part d’un projet local, avancée puis remboursée sur factures.`,
    apply: `Demandez au service Europe de votre région ce qui est ouvert, avant tout dossier.`
  },
  en: {
    name: `ERDF and other European funds of the region`,
    funder: `Regional council`,
    pays: `Part of a local project, which you advance and get back on invoices.`,
    apply: `Ask the European office of your region what is open, before any application.`
  }
});
