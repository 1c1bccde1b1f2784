import { all, any, not } from '#engine/reason/condition.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { fdvaArdeche2025, fdvaCalvados2026, fdvaLoire2026 } from '#knowledge/sources/french-state.ts';

export const fdva2 = programme({
  id: 'fdva-2',
  mode: 'public-grant',
  page: 'https://www.associations.gouv.fr/le-compte-asso.html',
  mayApply: all(any(carrier.is('association'), recipient.is('association')), not(generalInterest.is('no'))),
  status: 'closed',
  since: '2026-03',
  checked: '2026-11-28',
  recheck: '2026-12-15',
  amounts: [{ low: 1000, high: 10000, currency: 'EUR', per: 'request', year: 2026 }],
  window: [12, 3],
  sources: [fdvaLoire2026, fdvaCalvados2026, fdvaArdeche2025],
  fr: {
    name: `FDVA 2, fonctionnement et nouveaux projets`,
    funder: `État, service départemental de la vie associative (SDJES)`,
    pays: `Aux associations, d’abord les petites : le fonctionnement, ou un nouveau projet.`,
    apply: `Lisez la note de votre département, puis déposez sur Le Compte Asso.`
  },
  en: {
    name: `FDVA 2, running costs and new projects`,
    funder: `French State, departmental office for associations (SDJES)`,
    pays: `To associations, small ones first: running costs, or a new project.`,
    apply: `Read the note of your department, then apply on Le Compte Asso.`
  }
});
