import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { anrAapg2024, anrAapgJoltoo2026 } from '#knowledge/sources/open-science.ts';

export const anr = programme({
  id: 'anr',
  mode: 'research-funding',
  page: 'https://anr.fr/',
  mayApply: carrier.is('research'),
  status: 'closed',
  since: '2026-10',
  checked: '2026-11-28',
  recheck: '2027-07-31',
  window: [7, 10],
  sources: [anrAapgJoltoo2026, anrAapg2024],
  fr: {
    name: `ANR, appel à projets générique`,
    funder: `Agence nationale de la recherche`,
    pays: `Aux équipes de recherche : une question scientifique, seules ou à plusieurs.`,
    apply: `Une courte proposition à la mi-octobre, le dossier complet fin mars.`
  },
  en: {
    name: `ANR, generic call`,
    funder: `French research agency (ANR)`,
    pays: `To research teams: a scientific question, alone or with others.`,
    apply: `A short proposal in mid-October, the full one at the end of March.`
  }
});
