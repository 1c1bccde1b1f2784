import { someOf } from '#engine/reason/question.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';

export const currentIncome = someOf({
  id: 'current-income',
  options: ['none', 'grant', 'call', 'sales', 'gifts', 'fees', 'own-budget', 'own-pocket', 'investors'],
  alone: ['none'],
  control: 'given',
  askedWhen: largestFunder.atLeast('under-30'),
  fr: {
    ask: `D’où vient l’argent aujourd’hui ?`,
    short: `Recettes actuelles`,
    why: `Un seul mode de financement ne suffit pas longtemps. L’équilibre vient de trois sources : une pour démarrer, une qui revient, une qui naît de votre activité.`,
    changes: `Si une subvention ou un appel à projets vous paie, le plan prépare aussi la suite.`,
    findOut: `Demandez le dernier compte de résultat à la personne qui tient les comptes. Les conventions signées disent le reste.`,
    options: {
      none: `De nulle part en ce moment`,
      grant: `D’une subvention publique`,
      call: `D’un appel à projets ou d’un concours`,
      sales: `De ventes de prestations, d’abonnements, de formations`,
      gifts: `De dons, de mécénat ou de parrainage`,
      fees: `De cotisations ou d’adhésions`,
      'own-budget': `Du budget de la structure porteuse`,
      'own-pocket': `De votre poche, ou de celle de bénévoles`,
      investors: `De personnes ou de fonds qui investissent, ou d’un prêt`
    }
  },
  en: {
    ask: `Where does the money come from today?`,
    short: `Current income`,
    why: `A single way of funding does not last. Balance comes from three sources: one to get started, one that returns, one that grows out of your activity.`,
    changes: `If a grant or a call for projects pays you, the plan also prepares for what comes after.`,
    findOut: `Ask whoever keeps the accounts for the latest income statement. Signed agreements tell you the rest.`,
    options: {
      none: `From nowhere at present`,
      grant: `From a public grant`,
      call: `From a call for projects or a competition`,
      sales: `From sales of services, subscriptions, training`,
      gifts: `From donations, philanthropy or sponsorship`,
      fees: `From dues or membership fees`,
      'own-budget': `From the carrier’s own budget`,
      'own-pocket': `From your own pocket, or volunteers’`,
      investors: `From investors, or a loan`
    }
  }
});
