import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  sovereignTechResiliencePage,
  sovereignTechResilienceFaq,
  sovereignTechResilienceRelaunch
} from '#knowledge/sources/european-programmes.ts';

export const sovereignTechResilience = programme({
  id: 'sovereign-tech-resilience',
  mode: 'critical-infrastructure-fund',
  page: 'https://www.sovereign.tech/programs/bug-resilience',
  noMoney: true,
  mayApply: all(freeLicence, resource.has('software')),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [sovereignTechResiliencePage, sovereignTechResilienceFaq, sovereignTechResilienceRelaunch],
  fr: {
    name: `Sovereign Tech Resilience`,
    funder: `Sovereign Tech Agency, Allemagne`,
    pays: `Sans argent : audit de sécurité, corrections, mise en règle avec le CRA.`,
    apply: `Un formulaire, à tout moment ; premiers arrivés, premiers servis.`
  },
  en: {
    name: `Sovereign Tech Resilience`,
    funder: `Sovereign Tech Agency, Germany`,
    pays: `Without money: a security audit, fixes, compliance with the CRA.`,
    apply: `A form, at any time; first come, first served.`
  }
});
