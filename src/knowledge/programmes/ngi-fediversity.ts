import { all } from '#engine/reason/condition.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import {
  ngiFediversityCallJune2026,
  ospoNewsNgi0Paused2026
} from '#knowledge/sources/european-programmes.ts';

export const ngiFediversity = programme({
  id: 'ngi-fediversity',
  mode: 'call-for-projects',
  page: 'https://www.fundingprogrammesportal.gov.cy/en/call/ngi-fediversity-open-call-2026-08f-en-2026/',
  mayApply: all(mayBeFree, isSoftware),
  status: 'closed',
  since: '2026-08-01',
  checked: '2026-11-28',
  recheck: '2026-12-31',
  amounts: [{ low: 5000, high: 50000, currency: 'EUR', per: 'project', year: 2026 }],
  sources: [ngiFediversityCallJune2026, ospoNewsNgi0Paused2026],
  fr: {
    name: `NGI Fediversity`,
    funder: `NLnet`,
    pays: `L’hébergement libre et les réseaux sociaux fédérés.`,
    apply: `Nous n’avons trouvé aucun appel plus récent : voyez nlnet.nl.`
  },
  en: {
    name: `NGI Fediversity`,
    funder: `NLnet`,
    pays: `Free hosting and federated social networks.`,
    apply: `We found no later call: see nlnet.nl.`
  }
});
