import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { action } from '#knowledge/kinds/action.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';

export const afterGrantPlan = action({
  id: 'after-grant-plan',
  stage: 'finance',
  horizon: 180,
  after: ['cost-needs'],
  serves: ['funder-after-grant', 'objection-sustainability'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Une subvention ou un appel à projets vous finance aujourd’hui`,
      en: `A grant or a call for projects funds you today`
    }
  ],
  favours: [
    {
      when: runway.atMost('six-to-eighteen'),
      strong: true,
      fr: `L’argent manquera dans dix-huit mois au plus`,
      en: `Money will run out within eighteen months`
    },
    {
      when: needs.has('maintenance', 'animation'),
      fr: `L’entretien ou l’animation restent à payer`,
      en: `Upkeep or community work still has to be paid for`
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
    title: `Écrire l’après-subvention neuf mois avant la fin`,
    summary: `Une aide de projet s’arrête à date fixe ; l’entretien, lui, continue. Neuf mois avant, écrivez qui paiera la maintenance et l’animation, et ce qui s’arrêtera faute d’argent.`,
    firstStep: `Notez la date de fin de l’aide, remontez de neuf mois et inscrivez cette date dans l’agenda de l’équipe.`,
    evidence: `Le plan est voté : pour chaque dépense qui reste, un payeur nommé ou un arrêt assumé.`
  },
  en: {
    title: `Write the after-grant plan nine months before the end`,
    summary: `Project money stops on a set date; upkeep does not. Nine months before, write down who will pay for maintenance and community work, and what will stop for lack of money.`,
    firstStep: `Note the day the funding ends, count back nine months and put that date in the team’s calendar.`,
    evidence: `The plan has been voted on: for each remaining cost, a named payer or a stop that is owned up to.`
  }
});
