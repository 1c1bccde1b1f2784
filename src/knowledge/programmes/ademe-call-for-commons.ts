import { all } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { ademeAppelCommuns2025, ambitionEssAppelCommuns2025 } from '#knowledge/sources/ademe.ts';

export const ademeCallForCommons = programme({
  id: 'ademe-call-for-commons',
  mode: 'call-for-projects',
  page: 'https://agir.ademe.fr/aides-financieres/aap/mobiliser-les-communs-pour-la-transition-ecologique',
  mayApply: all(mayBeFree, canReceiveMoney),
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  amounts: [{ low: 10000, high: 80000, currency: 'EUR', per: 'project', year: 2025 }],
  share: 0.7,
  sources: [ademeAppelCommuns2025, ambitionEssAppelCommuns2025],
  fr: {
    name: `Appel à communs`,
    funder: `ADEME`,
    pays: `À toute structure, publique ou privée : un commun numérique pour la transition écologique.`,
    apply: `Documentez le commun sur le wiki de l’appel. La Fondation Macif ajoutait une aide au mécénat en 2025.`
  },
  en: {
    name: `Call for commons`,
    funder: `ADEME, the French ecological transition agency`,
    pays: `To any body, public or private: a digital commons for the ecological transition.`,
    apply: `Document the commons on the wiki of the call. In 2025 the Macif foundation added philanthropic support.`
  }
});
