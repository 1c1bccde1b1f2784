import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { galCevennesLeader, mairesDeFranceLeader } from '#knowledge/sources/territories.ts';

export const leader = programme({
  id: 'leader',
  mode: 'public-grant',
  page: 'https://galcevennes.fr/?p=2798',
  mayApply: carrier.is('association', 'company', 'cooperative', 'local-authority'),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  share: 0.8,
  sources: [mairesDeFranceLeader, galCevennesLeader],
  fr: {
    name: `LEADER 2023-2027`,
    funder: `Europe, par les groupes d’action locale`,
    pays: `Un projet utile à un territoire rural, si la stratégie locale le prévoit.`,
    apply: `Appelez le groupe d’action locale avant de commencer : LEADER s’engage et paie en dernier.`
  },
  en: {
    name: `LEADER 2023-2027`,
    funder: `European Union, through local action groups`,
    pays: `A project that serves a rural area, if the local strategy provides for it.`,
    apply: `Ring the local action group before you begin: LEADER commits and pays last.`
  }
});
