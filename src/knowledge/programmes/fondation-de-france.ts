import { all } from '#engine/reason/condition.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { fondationDeFranceProgrammes2017 } from '#knowledge/sources/funders.ts';

export const fondationDeFrance = programme({
  id: 'fondation-de-france',
  mode: 'corporate-philanthropy',
  page: 'https://www.fondationdefrance.org/',
  mayApply: all(generalInterestPossible, nonprofitEntity),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [fondationDeFranceProgrammes2017],
  fr: {
    name: `Appels à projets de la Fondation de France`,
    funder: `Fondation de France`,
    pays: `Des projets d’intérêt général, thème par thème.`,
    apply: `Chaque thème a sa date : lisez la liste de ses appels.`
  },
  en: {
    name: `Calls of the Fondation de France`,
    funder: `Fondation de France`,
    pays: `Projects of general interest, theme by theme.`,
    apply: `Each theme has its date: read the list of its calls.`
  }
});
