import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { anrtCifre, anrtCifreQuestions } from '#knowledge/sources/open-science.ts';

export const cifre = programme({
  id: 'cifre',
  mode: 'research-funding',
  page: 'https://www.anrt.asso.fr/fr/le-dispositif-cifre-7844',
  mayApply: carrier.is('company', 'cooperative', 'association', 'local-authority'),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  amounts: [{ low: 14000, high: 14000, currency: 'EUR', per: 'year', year: 2026 }],
  sources: [anrtCifreQuestions, anrtCifre],
  fr: {
    name: `Cifre`,
    funder: `ANRT`,
    pays: `Une thèse de trois ans, dans votre structure et un laboratoire.`,
    apply: `Trouvez le laboratoire et la personne, puis déposez à tout moment.`
  },
  en: {
    name: `Cifre`,
    funder: `ANRT`,
    pays: `A three-year doctorate, in your organisation and a laboratory.`,
    apply: `Find the laboratory and the person, then apply at any time.`
  }
});
