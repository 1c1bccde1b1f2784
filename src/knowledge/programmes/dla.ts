import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { dlaMinistere } from '#knowledge/sources/french-state.ts';

export const dla = programme({
  id: 'dla',
  mode: 'solidarity-investment',
  page: 'https://www.info-dla.fr/',
  noMoney: true,
  mayApply: carrier.is('association', 'cooperative'),
  status: 'open',
  checked: '2026-11-28',
  recheck: '2027-05-31',
  sources: [dlaMinistere],
  fr: {
    name: `Dispositif local d’accompagnement (DLA)`,
    funder: `Le DLA de votre département`,
    pays: `Du conseil, sans argent, aux structures de l’économie sociale qui emploient.`,
    apply: `Appelez le DLA de votre département : le premier entretien dit s’il vous convient.`
  },
  en: {
    name: `Local support scheme (DLA)`,
    funder: `The DLA of your department`,
    pays: `Advice, without money, for social-economy bodies that employ people.`,
    apply: `Ring the DLA of your department: a first talk tells whether it suits you.`
  }
});
