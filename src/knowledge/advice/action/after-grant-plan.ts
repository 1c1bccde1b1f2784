import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { all, not } from '#engine/reason/condition.ts';
import { action } from '#knowledge/kinds/action.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';

export const afterGrantPlan = action({
  id: 'after-grant-plan',
  stage: 'finance',
  horizon: 90,
  after: ['cost-needs'],
  serves: ['funder-after-grant', 'objection-sustainability'],
  urgency: 'blocker',
  effortDays: 2,
  before: 'ending-date',
  requires: [
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Votre argent vient aujourd’hui {d’une subvention} ou {d’un appel à projets}`,
      en: `Your money comes today from {a grant} or {a call for projects}`
    },
    {
      when: runway.atMost('six-to-eighteen'),
      fr: `L’argent manquera dans dix-huit mois au plus`,
      en: `Money will run out within eighteen months`
    }
  ],
  favours: [
    {
      when: all(motive.has('after-funding'), not(runway.is('under-three-months'))),
      strong: true,
      fr: `Vous venez pour la suite du financement, et il reste le temps de la chercher`,
      en: `You come for what follows the funding, and there is time left to look for it`
    },
    {
      when: mainFunderLeaves.is('stops'),
      strong: true,
      fr: `Si votre principal financeur s’en va, le projet s’arrête`,
      en: `If your main funder leaves, the project stops`
    },
    {
      when: needs.has('maintenance', 'animation'),
      fr: `Il reste à payer {l’entretien} ou {l’animation}`,
      en: `Still to be paid for: {upkeep} or {community work}`
    }
  ],
  cautions: [
    {
      when: moneyRunsOutSoon,
      fr: `Il vous reste six mois au plus : demandez tout de suite à votre financeur un délai ou une suite`,
      en: `You have six months at most: ask your funder now for more time or a follow-up`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Écrire qui paiera quand l’aide s’arrêtera`,
    summary: `Une aide de projet s’arrête à date fixe ; l’entretien, lui, continue. Neuf mois avant la fin, ou dès aujourd’hui s’il en reste moins, écrivez qui paiera l’entretien et l’animation. Dites aussi ce qui s’arrêtera faute d’argent.`,
    firstStep: `Notez la date de fin de l’aide et les dépenses qui continueront après elle. Devant chacune, écrivez un nom à appeler cette semaine.`,
    evidence: `Vous avez voté le plan : chaque dépense qui reste a un payeur nommé, ou un arrêt assumé.`
  },
  en: {
    title: `Write down who will pay once the grant ends`,
    summary: `Project money stops on a set date; upkeep does not. Nine months before the end, or today if less is left, write down who will pay for upkeep and community work. Say too what will stop for lack of money.`,
    firstStep: `Note the day the funding ends and the costs that will go on after it. Beside each, write one name to call this week.`,
    evidence: `You have voted on the plan: each remaining cost has a named payer, or a stop that you stand by.`
  }
});
