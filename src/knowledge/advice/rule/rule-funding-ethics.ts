import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { moneyComesIn } from '#knowledge/facts/money-comes-in.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { movilabCofinancer } from '#knowledge/sources/commons-networks.ts';

export const ruleFundingEthics = rule({
  id: 'rule-funding-ethics',
  effortDays: 0.5,
  requires: [moneyComesIn, tendsOurOwn],
  favours: [
    {
      when: refusedFunders.is('unwritten'),
      strong: true,
      fr: `Vous refuseriez certains financeurs, mais rien ne l’écrit`,
      en: `You would refuse certain funders, but nothing says so`
    },
    dependsOnOneFunder,
    {
      when: opponents.has('supplier', 'industry'),
      fr: `Vous freiner servirait {un fournisseur} ou {une filière}`,
      en: `Slowing you down would serve {a supplier} or {an industry}`
    }
  ],
  cautions: [
    {
      when: runway.is('under-three-months'),
      fr: `Avec moins de trois mois devant vous, tout semble acceptable : écrivez la charte avant le prochain rendez-vous`,
      en: `With less than three months left, anything looks acceptable: write the charter before your next meeting`
    }
  ],
  sources: [movilabCofinancer],
  reviewed: '2026-11-23',
  fr: {
    title: `Charte de financement`,
    summary: `Vous écrivez ce que vous refusez, la part maximale d’un même financeur et ce que vous publiez. Dire non devient une règle, pas une querelle.`,
    fits: `Avant le premier argent venu de l’extérieur.`,
    avoid: `Sans argent extérieur en vue, gardez cette énergie pour la ressource.`,
    cost: `Une demi-journée à plusieurs.`,
    firstStep: `Demandez à chaque personne du groupe un financeur qu’elle refuserait, et pourquoi.`,
    template: `Nous acceptons l’argent de qui partage [but], sans exclusivité ni droit de regard sur les décisions.
Nous refusons l’argent de : [secteurs ou pratiques].
À terme, aucun financeur n’apporte plus de 40 % des moyens d’une année. Au-delà de 60 %, nous cherchons d’abord un autre appui.
Tout financement est publié : qui, combien, pour quoi, jusqu’à quand.
Qui a un intérêt dans un financement le dit et ne prend pas part à la décision. [Instance] tranche les cas douteux sous quinze jours.`
  },
  en: {
    title: `Funding charter`,
    summary: `You write down what you refuse, the largest share that one funder may hold and what you publish. Saying no becomes a rule, not a quarrel.`,
    fits: `Before the first money from outside.`,
    avoid: `With no outside money in sight, keep this energy for the resource.`,
    cost: `Half a day, together.`,
    firstStep: `Ask everyone in the group for one funder they would refuse, and why.`,
    template: `We accept money from those who share [purpose], with no exclusivity and no control over decisions.
We refuse money from: [sectors or practices].
In the long run, no funder provides more than 40% of a year’s means. Beyond 60%, we look for other support first.
All funding is published: who, how much, what for, until when.
Anybody with an interest in a grant says so and takes no part in the decision. [Body] settles doubtful cases within fifteen days.`
  }
});
