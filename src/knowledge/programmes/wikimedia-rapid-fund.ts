import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { wikiFrancaMicroFunding, wikimediaRapidFundPage } from '#knowledge/sources/funders.ts';

export const wikimediaRapidFund = programme({
  id: 'wikimedia-rapid-fund',
  mode: 'call-for-projects',
  page: 'https://meta.wikimedia.org/wiki/Grants:Project/Rapid',
  mayApply: all(freeLicence, resource.has('content', 'data')),
  themed: true,
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  amounts: [{ low: 500, high: 5000, currency: 'USD', per: 'project', year: 2024 }],
  sources: [wikimediaRapidFundPage, wikiFrancaMicroFunding],
  fr: {
    name: `Rapid Fund`,
    funder: `Wikimedia Foundation`,
    pays: `Un projet court qui enrichit Wikipédia, Wikidata ou Commons.`,
    apply: `Un tour tous les deux mois, en toute langue. Plus petit : demandez un micro-financement à Wikimédia France.`
  },
  en: {
    name: `Rapid Fund`,
    funder: `Wikimedia Foundation`,
    pays: `A short project that enriches Wikipedia, Wikidata or Commons.`,
    apply: `A round every two months, in any language. Smaller still: ask Wikimédia France for micro-funding.`
  }
});
