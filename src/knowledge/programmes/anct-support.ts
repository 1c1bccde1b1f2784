import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { anctBilan2022, creditAgricoleAnct2021 } from '#knowledge/sources/anct.ts';

export const anctSupport = programme({
  id: 'anct-support',
  mode: 'in-kind',
  page: 'https://lesbases.anct.gouv.fr/',
  mayApply: carrier.is('local-authority'),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  sources: [anctBilan2022, creditAgricoleAnct2021],
  fr: {
    name: `Accompagnement numérique sur mesure`,
    funder: `ANCT`,
    pays: `Sans argent : un diagnostic d’outils, gratuit sous 3 500 habitants, ou 15 000 pour une intercommunalité (2022).`,
    apply: `Demandez-le à la préfecture de votre département.`
  },
  en: {
    name: `Tailored digital support`,
    funder: `ANCT, France`,
    pays: `Without money: a review of tools, free below 3,500 inhabitants, or 15,000 for a grouping (2022).`,
    apply: `Ask the prefecture of your department for it.`
  }
});
