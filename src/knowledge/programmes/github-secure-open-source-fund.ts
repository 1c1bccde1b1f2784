import { all, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { githubSecureFund } from '#knowledge/sources/funders.ts';

export const githubSecureOpenSourceFund = programme({
  id: 'github-secure-open-source-fund',
  mode: 'no-strings-fund',
  page: 'https://github.com/open-source/github-secure-open-source-fund',
  mayApply: all(freeLicence, resource.has('software'), not(publicCarrier)),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  amounts: [{ low: 10000, high: 10000, currency: 'USD', per: 'project', year: 2026 }],
  sources: [githubSecureFund],
  fr: {
    name: `GitHub Secure Open Source Fund`,
    funder: `GitHub`,
    pays: `À qui maintient un logiciel libre : trois semaines de formation à la sécurité, et une somme.`,
    apply: `Déposez à tout moment ; les groupes partent plusieurs fois par an.`
  },
  en: {
    name: `GitHub Secure Open Source Fund`,
    funder: `GitHub`,
    pays: `To maintainers of free software: three weeks of security training, and a sum.`,
    apply: `Apply at any time; groups start several times a year.`
  }
});
