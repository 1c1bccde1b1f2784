import { all, any, not } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { littleDependenceAccepted } from '#knowledge/facts/little-dependence-accepted.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  budgetsContributifs2024,
  opteosBudgetContributif2023
} from '#knowledge/sources/contributory-budgets.ts';

export const contributoryBudget = funding({
  id: 'contributory-budget',
  covers: ['animation', 'development', 'livelihood'],
  euros: { from: 2000, to: 50000, per: 'once', sourced: false },
  monthsToFirstEuro: [1, 3],
  recurring: 'partly',
  independenceRisk: 1,
  effortDays: 8,
  requires: [
    moneyNeeded,
    outsidersContribute,
    {
      // What one person invoices in their own name is theirs.
      when: any(
        currentIncome.has('grant', 'call', 'gifts', 'fees', 'own-budget'),
        all(currentIncome.has('sales'), not(recipient.is('own-name')))
      ),
      fr: `De l’argent commun entre déjà : il y a un budget à répartir`,
      en: `Money held in common already comes in: there is a budget to share out`
    },
    {
      when: contributorsOnDuty.atMost('some'),
      fr: `Des personnes contribuent hors de leur emploi : elles peuvent être rétribuées`,
      en: `Some people contribute outside their job: they can be paid`
    }
  ],
  favours: [
    {
      when: all(activeCommunity, contributorsOnDuty.is('none')),
      strong: true,
      fr: `Au moins quatre personnes extérieures contribuent, toutes hors de leur emploi`,
      en: `At least four outside people contribute, all of them outside their job`
    },
    {
      when: resource.has('content', 'data'),
      fr: `La ressource est faite {de contenus} ou {de données}`,
      en: `The resource is made of {content} or {data}`
    },
    {
      when: needs.has('animation', 'livelihood'),
      fr: `Il vous faut payer {l’animation} ou {les conditions de travail}`,
      en: `You have to pay for {community work} or {working conditions}`
    },
    outsidersHelpDecide,
    littleDependenceAccepted
  ],
  cautions: [
    {
      when: contributorsOnDuty.is('some'),
      fr: `Certaines personnes contribuent dans leur emploi : réservez l’enveloppe à celles et ceux que personne ne paie`,
      en: `Some people contribute as part of their job: keep the pot for those whom nobody pays`
    },
    {
      when: writtenRules.is('none'),
      fr: `Aucune règle n’est écrite : décidez qui est payé, pour quoi et par qui, avant le premier euro`,
      en: `No rule is written: decide who is paid, for what and by whom, before the first euro`
    }
  ],
  sources: [budgetsContributifs2024, opteosBudgetContributif2023],
  reviewed: '2026-11-23',
  fr: {
    title: `Budget contributif`,
    summary: `Une enveloppe est mise en commun ; chaque personne qui a contribué propose sa rétribution, et le groupe tranche. C’est une façon de répartir l’argent, pas d’en trouver.`,
    amount: `Une enveloppe de 2 000 à 50 000 € (ordre de grandeur). Pour un premier essai, restez sous 3 000 €.`,
    prerequisites: `De l’argent déjà trouvé par un autre mode. Des personnes en mesure de facturer : structure, coopérative d’activité ou micro-entreprise. Faites vérifier qu’aucune situation ne ressemble à un emploi déguisé.`,
    example: `En 2023, dans le réseau Sud Tiers-Lieux, huit personnes ont contribué à une série d’entretiens. Six se sont réparti 2 800 €. La même année, à Opteos, les demandes ont atteint 15 000 € pour 10 000 € restants : le groupe a renégocié.`,
    pitfalls: [
      `Les demandes peuvent dépasser l’enveloppe. Fixez d’avance la règle pour réduire.`,
      `S’accorder prend du temps : comptez un jour d’animation par mois (ordre de grandeur).`,
      `Accueillir et prendre soin se voit moins que produire. Nommez ces tâches dans la grille.`
    ],
    firstSteps: [
      `Fixez l’enveloppe et un plafond par personne.`,
      `Écrivez une grille simple : quelles tâches, quels montants.`,
      `Faites le point ensemble chaque trimestre, comptes ouverts.`
    ]
  },
  en: {
    title: `Contributory budget`,
    summary: `Money goes into a shared pot; everybody who contributed proposes their own reward, and the group settles it. It is a way of sharing money out, not of finding it.`,
    amount: `A pot of €2,000 to €50,000 (order of magnitude). For a first trial, stay below €3,000.`,
    prerequisites: `Money already found in another way. People who can invoice: an entity, an activity cooperative or self-employment. Have somebody check that nothing looks like disguised employment.`,
    example: `In 2023 eight people contributed to a series of interviews in the French network Sud Tiers-Lieux. Six of them shared €2,800. That same year, at Opteos, claims reached €15,000 for the €10,000 left: the group renegotiated.`,
    pitfalls: [
      `Claims can exceed the pot. Agree beforehand on the rule for scaling them down.`,
      `Agreeing takes time: allow a day of facilitation a month (order of magnitude).`,
      `Welcoming and caring are less visible than producing. Name these tasks in the scale.`
    ],
    firstSteps: [
      `Set the size of the pot and a ceiling per person.`,
      `Write a simple scale: which tasks, which amounts.`,
      `Take stock together every quarter, with open accounts.`
    ]
  }
});
