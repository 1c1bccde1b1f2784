import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { alphaOmegaHowToApply } from '#knowledge/sources/funders.ts';

export const alphaOmega = programme({
  id: 'alpha-omega',
  mode: 'critical-infrastructure-fund',
  page: 'https://alpha-omega.dev/grants/how-to-apply/',
  mayApply: all(freeLicence, resource.has('software')),
  status: 'announced',
  from: '2027-01-01',
  checked: '2026-11-28',
  recheck: '2027-01-10',
  amounts: [{ low: 50000, high: 100000, currency: 'USD', per: 'project', year: 2026 }],
  sources: [alphaOmegaHowToApply],
  fr: {
    name: `Alpha-Omega`,
    funder: `Linux Foundation`,
    pays: `La sécurité d’un logiciel critique ; souvent par une fondation, rarement pour une personne seule.`,
    apply: `Un formulaire en janvier, avril, juillet ou octobre ; la réponse vient deux mois plus tard.`
  },
  en: {
    name: `Alpha-Omega`,
    funder: `Linux Foundation`,
    pays: `The security of critical software; often through a foundation, seldom for one person alone.`,
    apply: `A form in January, April, July or October; the answer comes two months later.`
  }
});
