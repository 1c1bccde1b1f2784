import { all, any, not } from '#engine/reason/condition.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { fonjepPaysDeLaLoire2026, fonjepPostes } from '#knowledge/sources/french-state.ts';

export const fonjep = programme({
  id: 'fonjep',
  mode: 'public-grant',
  page: 'https://fonjep.org/index.php/postes-fonjep/de-quoi-sagit-il',
  mayApply: all(any(carrier.is('association'), recipient.is('association')), not(generalInterest.is('no'))),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  amounts: [{ low: 7164, high: 7164, currency: 'EUR', per: 'year', year: 2026 }],
  sources: [fonjepPaysDeLaLoire2026, fonjepPostes],
  fr: {
    name: `Poste Fonjep`,
    funder: `État, service départemental de la vie associative (SDJES)`,
    pays: `Aux associations agréées d’éducation populaire : une part d’un salaire, pendant trois ans.`,
    apply: `Il dépend des crédits du département : prenez rendez-vous, et trouvez qui paie le reste.`
  },
  en: {
    name: `Fonjep post`,
    funder: `French State, departmental office for associations (SDJES)`,
    pays: `To approved popular education associations: part of a salary, for three years.`,
    apply: `It depends on the money of the department: make an appointment, and find who pays the rest.`
  }
});
