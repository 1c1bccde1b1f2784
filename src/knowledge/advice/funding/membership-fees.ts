import { all, any, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { adullactTarifEpci2017 } from '#knowledge/sources/commons-networks.ts';
import { cooperationAct } from '#knowledge/sources/cooperatives.ts';
import { publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';

export const membershipFees = funding({
  id: 'membership-fees',
  covers: payableFreely,
  euros: { from: 100, to: 10000, per: 'year', each: 'member', sourced: false },
  monthsToFirstEuro: [1, 6],
  recurring: 'yes',
  independenceRisk: 2,
  effortDays: 4,
  requires: [
    moneyNeeded,
    existingResource,
    {
      when: all(canReceiveMoney, any(nonprofitEntity, carrier.is('cooperative'), manyOrganisations)),
      fr: `Une structure peut encaisser et réunir des membres : {elle est sans but lucratif}, {c’est une coopérative} ou {quatre organisations au moins s’impliquent}`,
      en: `An entity can receive money and bring members together: {it is non-profit}, {it is a cooperative} or {at least four organisations are involved}`
    },
    // Whoever pays a fee expects a say: without one, it is a gift.
    readyToSharePower,
    tendsOurOwn
  ],
  favours: [
    {
      when: all(manyOrganisations, any(nonprofitEntity, carrier.is('cooperative'))),
      strong: true,
      fr: `Au moins quatre organisations s’impliquent : {la structure est sans but lucratif}, ou {c’est une coopérative}`,
      en: `At least four organisations are involved: {the entity is non-profit}, or {it is a cooperative}`
    },
    {
      when: all(outsidersHelpDecide, users.has('companies', 'local-authorities', 'nonprofits')),
      strong: true,
      fr: `Des organisations s’en [servent|serviront] et d’autres que vous décident : cotiser se demande à qui a déjà son mot à dire`,
      en: `Organisations [use|will use] it and others than you decide: a fee is asked of those who already have a say`
    },
    growing,
    lastingCosts
  ],
  cautions: [
    {
      when: all(
        carrier.is('company', 'local-authority', 'state-body', 'research'),
        not(currentIncome.has('fees'))
      ),
      fr: `Votre structure n’a pas de membres qui cotisent : trouvez d’abord une association, une SCIC ou un hôte`,
      en: `Your organisation has no fee-paying members: first find an association, a cooperative or a host`
    },
    {
      when: roadmapDecision.is('carrier-silently'),
      fr: `Vous décidez aujourd’hui sans le dire : ouvrez la décision avant de demander une cotisation`,
      en: `Today you decide without saying so: open up decisions before you ask for dues`
    }
  ],
  sources: [publicPurchaseCode, cooperationAct, adullactTarifEpci2017],
  reviewed: '2026-11-29',
  fr: {
    title: `Adhésions et cotisations`,
    summary: `Les personnes et les organisations qui tiennent à la ressource paient chaque année pour la faire vivre. Les statuts d’une association disent si qui cotise vote. Dans une coopérative, seul vote qui est associé, par une part sociale.`,
    amount: `De 10 à 50 € par personne, de 100 à 10 000 € par organisation et par an selon sa taille (ordre de grandeur).`,
    prerequisites: `Une association, une société coopérative d’intérêt collectif (SCIC) ou un hôte qui accepte des membres. La cotisation ne doit pas cacher la vente d’un service : une collectivité passerait alors un marché.`,
    example: `Exemple ancien : l’ADULLACT, association du logiciel libre pour les collectivités. Depuis 2017, une intercommunalité y cotise selon ses habitants et le nombre de ses communes.`,
    pitfalls: [
      `Que reçoit un membre que les autres n’ont pas ? Si c’est l’accès, ce n’est plus un commun, mais un club.`,
      `Si le plus gros membre vote plus que les autres, il finit par décider : une voix par membre, ou des collèges.`
    ],
    firstSteps: [
      `Écrivez ce que donne l’adhésion sans exclure personne : des rencontres, un nom sur la page, et ce que les statuts prévoient.`,
      `Publiez un barème selon la taille, avec un prix bas pour les petites structures.`,
      `Nommez la personne qui mène chaque année la campagne de renouvellement.`
    ]
  },
  en: {
    title: `Membership fees`,
    summary: `People and organisations who care about the resource pay every year to keep it alive. An association’s articles say whether those who pay vote. In a cooperative only members vote, who hold a share.`,
    amount: `€10 to €50 per person, €100 to €10,000 per organisation a year according to size (order of magnitude).`,
    prerequisites: `An association, a cooperative with several kinds of members (a SCIC in France) or a host that accepts members. Fees must not disguise the sale of a service: an authority would then be signing a contract.`,
    example: `An old example: ADULLACT, a French association for free software in local government. Since 2017, groups of municipalities have paid dues by their population and their number.`,
    pitfalls: [
      `What does a member get that others do not? If it is access, this is no longer a commons but a club.`,
      `If the biggest member has the most votes, it ends up deciding: one vote a member, or colleges.`
    ],
    firstSteps: [
      `Write what membership gives without shutting anyone out: meetings, a name on the page, and what the articles provide.`,
      `Publish a scale by size, with a low price for small organisations.`,
      `Name the person who runs the renewal campaign every year.`
    ]
  }
});
