import { all } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { erasmusPartnerships, erasmusPartnerships2023 } from '#knowledge/sources/european-programmes.ts';

export const erasmusPlus = programme({
  id: 'erasmus-plus',
  mode: 'public-grant',
  page: 'https://monprojet.erasmusplus.fr/',
  mayApply: all(users.has('education'), canReceiveMoney),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  amounts: [{ low: 120000, high: 400000, currency: 'EUR', per: 'project', year: 2023 }],
  sources: [erasmusPartnerships, erasmusPartnerships2023],
  fr: {
    name: `Erasmus+, partenariats de coopération`,
    funder: `Agence Erasmus+ France`,
    pays: `Un projet d’éducation mené par trois structures de trois pays au moins.`,
    apply: `Choisissez le forfait ; la date limite tombait en mars en 2023.`
  },
  en: {
    name: `Erasmus+, cooperation partnerships`,
    funder: `Erasmus+ agency for France`,
    pays: `An education project run by at least three bodies from three countries.`,
    apply: `Choose the lump sum; the deadline was in March in 2023.`
  }
});
