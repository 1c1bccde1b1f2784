import { all, any, not } from '#engine/reason/condition.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { acLyonFdva, fdvaLoire2026 } from '#knowledge/sources/french-state.ts';

export const fdva1 = programme({
  id: 'fdva-1',
  mode: 'public-grant',
  page: 'https://www.associations.gouv.fr/le-compte-asso.html',
  mayApply: all(any(carrier.is('association'), recipient.is('association')), not(generalInterest.is('no'))),
  status: 'closed',
  since: '2026-03',
  checked: '2026-11-28',
  recheck: '2026-12-15',
  amounts: [{ high: 700, currency: 'EUR', per: 'day', year: 2026 }],
  window: [12, 3],
  sources: [fdvaLoire2026, acLyonFdva],
  fr: {
    name: `FDVA 1, formation des bénévoles`,
    funder: `État, service de la vie associative de la région`,
    pays: `Aux associations : former leurs bénévoles, par groupes de 12 à 25 (note de 2024).`,
    apply: `Lisez la note de votre région, puis déposez sur Le Compte Asso.`
  },
  en: {
    name: `FDVA 1, training of volunteers`,
    funder: `French State, regional office for associations`,
    pays: `To associations: training for their volunteers, in groups of 12 to 25 (2024 note).`,
    apply: `Read the note of your region, then apply on Le Compte Asso.`
  }
});
