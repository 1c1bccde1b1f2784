import { all } from '#engine/reason/condition.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { communsBetaManifeste, etalabAicPremierePromotion2022 } from '#knowledge/sources/french-state.ts';

export const aic = programme({
  id: 'aic',
  mode: 'call-for-projects',
  page: 'https://communs.beta.gouv.fr/manifeste',
  noMoney: true,
  mayApply: all(
    mayBeFree,
    carrier.is('individual', 'informal-group', 'association', 'company', 'cooperative')
  ),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-02-28',
  sources: [communsBetaManifeste, etalabAicPremierePromotion2022],
  fr: {
    name: `Accélérateur d’initiatives citoyennes`,
    funder: `DINUM`,
    pays: `Trois mois d’accompagnement par l’État, sans argent, à un commun d’intérêt général.`,
    apply: `La première sélection date de 2022. Écrivez à l’équipe de communs.beta.gouv.fr.`
  },
  en: {
    name: `Accelerator for citizens’ initiatives (AIC)`,
    funder: `DINUM, the French State’s digital department`,
    pays: `Three months of support from the State, without money, for a commons of general interest.`,
    apply: `The first intake was in 2022. Write to the team of communs.beta.gouv.fr.`
  }
});
