import { all, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { openSourceEndowmentFaq, openSourceEndowmentRoadmap } from '#knowledge/sources/funders.ts';

export const openSourceEndowment = programme({
  id: 'open-source-endowment',
  mode: 'no-strings-fund',
  page: 'https://endowment.dev/faq',
  mayApply: all(freeLicence, resource.has('software'), not(publicCarrier), not(businessCarrier)),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  sources: [openSourceEndowmentFaq, openSourceEndowmentRoadmap],
  fr: {
    name: `Open Source Endowment`,
    funder: `Fonds américain de donateurs`,
    pays: `Environ 5 000 dollars (2026) à une brique très utilisée, sans entreprise derrière elle.`,
    apply: `Sur proposition, par leur site. Un premier tour devait avoir lieu au printemps 2026 : nous n’en savons pas la suite.`
  },
  en: {
    name: `Open Source Endowment`,
    funder: `US fund of private donors`,
    pays: `About 5,000 dollars (2026) for a widely used component with no company behind it.`,
    apply: `By nomination, on their site. A first round was due in spring 2026: we do not know what came of it.`
  }
});
