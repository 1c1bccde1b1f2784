import { any } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { ademeAppelCommuns2025, ambitionEssAppelCommuns2025 } from '#knowledge/sources/ademe.ts';
import { communsBetaManifeste, etalabAicPremierePromotion2022 } from '#knowledge/sources/french-state.ts';

export const funderTypeState = funder({
  id: 'funder-type-state',
  covers: ['development', 'research', 'deployment', 'animation'],
  modes: ['call-for-projects', 'public-grant', 'in-kind', 'public-procurement', 'public-operator'],
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: any(publicCarrier, wouldSuffer.has('state', 'local-authorities', 'nonprofits', 'public')),
      fr: `{Un organisme public porte le projet}, ou {d’autres que des entreprises souffriraient de sa disparition}`,
      en: `{A public body carries the project}, or {others than companies would suffer if it disappeared}`
    }
  ],
  favours: [
    {
      when: wouldSuffer.has('state'),
      strong: true,
      fr: `L’État ou l’un de ses opérateurs s’en [sert|servira] et en souffrirait`,
      en: `The State or one of its agencies [uses|will use] it and would suffer`
    },
    freeLicence
  ],
  cautions: [],
  sources: [
    ademeAppelCommuns2025,
    ambitionEssAppelCommuns2025,
    communsBetaManifeste,
    etalabAicPremierePromotion2022
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `L’État et ses opérateurs`,
    summary: `La DINUM, l’ANCT, l’ADEME, l’IGN, les ministères. Ils paient pour faire naître et pour déployer, rarement pour entretenir. Leur appui ouvre aussi des portes.`,
    meansOfAction: `Des subventions, des appels à projets ou à communs, des agents, de l’incubation, des achats. Et de la visibilité : catalogues publics, labels.`,
    terms: `Des appels et des conventions, rarement sur plusieurs années. En mai 2025, l’ADEME donnait de 10 000 à 80 000 €, pour 70 % des dépenses au plus ; nous ne savons pas si elle recommence. En 2022, l’Accélérateur d’initiatives citoyennes (communs.beta.gouv.fr) offrait trois mois d’accompagnement, sans argent. Nous n’avons trouvé aucun appel en cours : demandez à la DINUM.`,
    difficulties: `Les priorités suivent le calendrier politique, et l’argent arrive souvent tard. Deux services peuvent financer la même chose : montrez que vous n’êtes pas un doublon.`
  },
  en: {
    title: `The State and its agencies`,
    summary: `In France: DINUM, ANCT, ADEME, IGN and the ministries. They pay to give birth and to roll out, seldom to maintain. Their support also opens doors.`,
    meansOfAction: `Grants, calls for projects or for commons, staff, incubation, purchases. And visibility: public catalogues, labels.`,
    terms: `Calls and agreements, seldom over several years. In May 2025 ADEME gave €10,000 to €80,000, for 70% of costs at most; we do not know whether it will again. In 2022 the accelerator for citizens’ initiatives (AIC, communs.beta.gouv.fr) offered three months of support, without money. We found no call under way: ask DINUM.`,
    difficulties: `Priorities follow the political calendar, and the money often comes late. Two departments may fund the same thing: show that you are not a duplicate.`
  }
});
