import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const brakePromisesWithoutMeans = brake({
  id: 'brake-promises-without-means',
  holdsBack: ['lasting'],
  loosenedBy: ['support-policy', 'rule-support', 'rule-maturity'],
  effortDays: 0,
  requires: [
    {
      when: promise.is('written'),
      fr: `Un engagement écrit dit ce que vous promettez`,
      en: `A written commitment says what you promise`
    },
    moneyRunsOutSoon
  ],
  favours: [
    {
      when: runway.is('under-three-months'),
      strong: true,
      fr: `L’argent manquera dans les trois mois`,
      en: `Money will run out within three months`
    }
  ],
  cautions: [],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Des promesses sans les moyens`,
    summary: `Un engagement de service est écrit, et l’argent pour le tenir va manquer. L’équipe s’épuise, puis le premier incident coûte la confiance.`,
    who: `L’équipe qui fait tourner la ressource`,
    levers: [
      `Réduire l’engagement à ce que l’équipe peut traiter. Le livre blanc de Matti Schneider le calcule ainsi : combien de cas des personnes peuvent gérer, sur combien d’usagers.`,
      `Annoncer d’avance la part d’incidents que l’on accepte.`,
      `Dire non en public, avec la raison, et ce qu’il faudrait pour dire oui.`
    ]
  },
  en: {
    title: `Promises without the means`,
    summary: `A service commitment is in writing, and the money to keep it is about to run out. The team wears itself out, then the first incident costs you trust.`,
    who: `The team that keeps the resource running`,
    levers: [
      `Cut the commitment to what the team can handle. Matti Schneider’s white paper works it out this way: how many cases people can deal with, for how many users.`,
      `Announce beforehand the share of incidents that you accept.`,
      `Say no in public, with the reason, and with what it would take to say yes.`
    ]
  }
});
