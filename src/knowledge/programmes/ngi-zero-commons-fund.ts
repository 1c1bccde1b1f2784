import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { nlnetCallNovember2026, ospoNewsNgi0Paused2026 } from '#knowledge/sources/european-programmes.ts';

export const ngiZeroCommonsFund = programme({
  id: 'ngi-zero-commons-fund',
  mode: 'call-for-projects',
  page: 'https://nlnet.nl/commonsfund/',
  mayApply: mayBeFree,
  status: 'closed',
  since: '2026-06-01',
  checked: '2026-11-28',
  recheck: '2027-06-01',
  amounts: [{ low: 5000, high: 50000, currency: 'EUR', per: 'project', year: 2026 }],
  sources: [nlnetCallNovember2026, ospoNewsNgi0Paused2026],
  fr: {
    name: `NGI0 Commons Fund`,
    funder: `NLnet`,
    pays: `Un travail technique ouvert, utile à l’internet.`,
    apply: `Plus de dépôt : Open Internet Stack lui succède.`
  },
  en: {
    name: `NGI0 Commons Fund`,
    funder: `NLnet`,
    pays: `Open technical work that serves the internet.`,
    apply: `No more applications: Open Internet Stack succeeds it.`
  }
});
