import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  numfocusSovereignTechFund2025,
  sovereignTechFundApplications
} from '#knowledge/sources/european-programmes.ts';

export const sovereignTechFund = programme({
  id: 'sovereign-tech-fund',
  mode: 'critical-infrastructure-fund',
  page: 'https://www.sovereign.tech/programs/fund',
  mayApply: all(freeLicence, resource.has('software', 'standard')),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  amounts: [{ low: 50000, currency: 'EUR', per: 'project', year: 2025 }],
  sources: [sovereignTechFundApplications, numfocusSovereignTechFund2025],
  fr: {
    name: `Sovereign Tech Fund`,
    funder: `Sovereign Tech Agency, Allemagne`,
    pays: `Dans le monde entier : l’entretien d’une brique de base, par contrat.`,
    apply: `Un dossier en ligne, en anglais ou en allemand ; pas pour une application du public.`
  },
  en: {
    name: `Sovereign Tech Fund`,
    funder: `Sovereign Tech Agency, Germany`,
    pays: `Anywhere in the world: the upkeep of a base technology, by contract.`,
    apply: `An online application, in English or German; not for an application that the public uses.`
  }
});
