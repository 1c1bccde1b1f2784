import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { blueHatsPrize2024 } from '#knowledge/sources/french-state.ts';

export const bluehatsPrize = programme({
  id: 'bluehats-prize',
  mode: 'prizes',
  page: 'https://nlnet.nl/bluehatsprize/2024/',
  mayApply: all(
    resource.has('software'),
    freeLicence,
    carrier.is('individual', 'informal-group', 'association')
  ),
  status: 'closed',
  since: '2024-09',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  amounts: [{ low: 10000, high: 10000, currency: 'EUR', per: 'prize', year: 2024 }],
  sources: [blueHatsPrize2024],
  fr: {
    name: `Prix BlueHats`,
    funder: `DINUM et NLnet`,
    pays: `Un logiciel libre dont l’administration dépend.`,
    apply: `Nous n’avons trouvé aucune édition après 2024.`
  },
  en: {
    name: `BlueHats prize`,
    funder: `DINUM and NLnet`,
    pays: `Free software that the French administration depends on.`,
    apply: `We found no edition after 2024.`
  }
});
