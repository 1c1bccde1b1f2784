import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { nlnetCallNovember2026, ospoNewsNgi0Paused2026 } from '#knowledge/sources/european-programmes.ts';

export const openInternetStack = programme({
  id: 'open-internet-stack',
  mode: 'call-for-projects',
  page: 'https://nlnet.nl/propose/',
  mayApply: mayBeFree,
  status: 'announced',
  from: '2027-01',
  checked: '2026-11-28',
  recheck: '2026-12-15',
  amounts: [{ low: 5000, high: 50000, currency: 'EUR', per: 'project', year: 2026 }],
  sources: [nlnetCallNovember2026, ospoNewsNgi0Paused2026],
  fr: {
    name: `Restack et CodeSupply (Open Internet Stack)`,
    funder: `NLnet`,
    pays: `À toute personne ou structure : un travail technique ouvert, utile à l’internet, payé étape par étape.`,
    apply: `Un formulaire court, en anglais, sur nlnet.nl ; une date limite tous les deux mois, les mois impairs.`
  },
  en: {
    name: `Restack and CodeSupply (Open Internet Stack)`,
    funder: `NLnet`,
    pays: `To any person or body: open technical work that serves the internet, paid milestone by milestone.`,
    apply: `A short form, in English, on nlnet.nl; a deadline every two months, in odd months.`
  }
});
