import { all } from '#engine/reason/condition.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { cordisNgiTaler, ospoNewsNgi0Paused2026 } from '#knowledge/sources/european-programmes.ts';

export const ngiTaler = programme({
  id: 'ngi-taler',
  mode: 'call-for-projects',
  page: 'https://cordis.europa.eu/project/id/101135475',
  mayApply: all(mayBeFree, isSoftware),
  status: 'closed',
  since: '2026-08-01',
  checked: '2026-11-28',
  recheck: '2026-12-31',
  sources: [cordisNgiTaler, ospoNewsNgi0Paused2026],
  fr: {
    name: `NGI Taler`,
    funder: `NLnet`,
    pays: `Le paiement libre autour de GNU Taler.`,
    apply: `Le programme devait finir le 30 novembre 2026 : voyez nlnet.nl.`
  },
  en: {
    name: `NGI Taler`,
    funder: `NLnet`,
    pays: `Free payment around GNU Taler.`,
    apply: `The programme was due to end on 30 November 2026: see nlnet.nl.`
  }
});
