import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { fnsoFourthCall } from '#knowledge/sources/open-science.ts';

export const fnso = programme({
  id: 'fnso',
  mode: 'research-funding',
  page: 'https://www.ouvrirlascience.fr/fourth-call-for-projects-of-the-national-fund-for-open-science/',
  mayApply: carrier.is('research'),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  sources: [fnsoFourthCall],
  fr: {
    name: `Fonds national pour la science ouverte`,
    funder: `Ministère de la Recherche`,
    pays: `L’édition scientifique ouverte : plateformes, revues, infrastructures.`,
    apply: `Quatre appels trouvés depuis 2019, aucun en cours : voyez ouvrirlascience.fr.`
  },
  en: {
    name: `National fund for open science`,
    funder: `French ministry for research`,
    pays: `Open scholarly publishing: platforms, journals, infrastructures.`,
    apply: `Four calls found since 2019, none running: see ouvrirlascience.fr.`
  }
});
