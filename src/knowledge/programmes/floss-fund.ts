import { all, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { flossFund2025, flossFundFaq } from '#knowledge/sources/funders.ts';

export const flossFund = programme({
  id: 'floss-fund',
  mode: 'no-strings-fund',
  page: 'https://floss.fund/faq/',
  mayApply: all(isSoftware, freeLicence, not(publicCarrier)),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  amounts: [{ low: 10000, high: 100000, currency: 'USD', per: 'year', year: 2025 }],
  sources: [flossFundFaq, flossFund2025],
  fr: {
    name: `FLOSS/fund`,
    funder: `Zerodha`,
    pays: `Un don à un logiciel libre déjà très utilisé.`,
    apply: `Publiez un fichier funding.json et inscrivez-le ; le comité trie à chaque fin de trimestre.`
  },
  en: {
    name: `FLOSS/fund`,
    funder: `Zerodha`,
    pays: `A gift to free software that is already widely used.`,
    apply: `Publish a funding.json file and list it; the committee sorts at the end of each quarter.`
  }
});
