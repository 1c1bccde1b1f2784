import { all, any, fact } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { severalOrganisations } from './several-organisations.ts';

/** Joint authorities, agencies and groupings live on what their members pay; a ministry that sells nothing does not. */
export const invoicesMembers = fact({
  id: 'invoices-members',
  when: all(
    severalOrganisations,
    any(carrier.is('local-authority'), all(carrier.is('state-body'), currentIncome.has('sales', 'fees')))
  ),
  fr: `Un organisme public à plusieurs membres : il peut leur facturer des services si ses statuts le prévoient`,
  en: `A public body with several members: it may invoice them for services if its statutes say so`
});
