import { all } from '#engine/reason/condition.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { fondationAfnicFaq } from '#knowledge/sources/funders.ts';

export const fondationAfnic = programme({
  id: 'fondation-afnic',
  mode: 'corporate-philanthropy',
  page: 'https://www.fondation-afnic.fr/',
  mayApply: all(generalInterestPossible, nonprofitEntity),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-15',
  sources: [fondationAfnicFaq],
  fr: {
    name: `Appels à projets de la Fondation Afnic`,
    funder: `Fondation Afnic`,
    pays: `Des projets contre la fracture numérique ; en 2023, 10 000 € au plus pour des ateliers.`,
    apply: `En 2023, ils ouvraient en février et en mars. Montrez qui vous aidez.`
  },
  en: {
    name: `Calls of the Fondation Afnic`,
    funder: `Fondation Afnic`,
    pays: `Projects against the digital divide; in 2023, up to €10,000 for workshops.`,
    apply: `In 2023 they opened in February and March. Show whom you help.`
  }
});
