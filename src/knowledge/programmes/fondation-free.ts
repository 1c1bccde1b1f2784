import { all } from '#engine/reason/condition.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { fondationFree2023 } from '#knowledge/sources/funders.ts';

export const fondationFree = programme({
  id: 'fondation-free',
  mode: 'call-for-projects',
  page: 'https://www.universfreebox.com/article/549145/la-fondation-free-lance-un-nouvel-appel-a-projets-autour-de-linclusion-numerique-et-de-la-transition-ecologique',
  mayApply: all(generalInterestPossible, nonprofitEntity),
  status: 'closed',
  since: '2023-08-31',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  amounts: [{ high: 15000, currency: 'EUR', per: 'project', year: 2023 }],
  sources: [fondationFree2023],
  fr: {
    name: `Appel à projets de la Fondation Free`,
    funder: `Fondation Free`,
    pays: `Le numérique au service de l’inclusion, par une association d’au moins deux ans.`,
    apply: `Nous n’avons trouvé aucun appel plus récent.`
  },
  en: {
    name: `Call of the Fondation Free`,
    funder: `Fondation Free`,
    pays: `Digital tools for inclusion, by an association at least two years old.`,
    apply: `We found no later call.`
  }
});
