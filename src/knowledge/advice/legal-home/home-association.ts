import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import {
  associationsDecree,
  paidAssociationLeader,
  paidLeaderThresholds,
  transparentAssociation
} from '#knowledge/sources/law-of-structures.ts';

export const homeAssociation = legalHome({
  id: 'home-association',
  effortDays: 10,
  requires: [
    {
      when: not(all(any(businessCarrier, publicCarrier), sharedPower.is('no'))),
      fr: `L’entreprise ou l’organisme public qui le porte accepte de partager la décision`,
      en: `The company or public body that carries it accepts to share decisions`
    },
    moneyNeeded,
    {
      when: any(
        carrier.is('informal-group', 'association'),
        recipient.is('association'),
        outsidersContribute,
        severalOrganisations
      ),
      fr: `Vous êtes plusieurs à faire vivre le projet`,
      en: `Several of you keep the project alive`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: carrier.is('informal-group', 'association'),
      strong: true,
      fr: `{Un collectif} ou {une association} porte déjà le projet`,
      en: `{A group} or {an association} already carries the project`
    },
    {
      when: stakeholders.has('users', 'contributors'),
      fr: `Les personnes {qui s’en [servent|serviront]} ou {qui contribuent} doivent peser`,
      en: `The people {who [use|will use] it} or {who contribute} must have a say`
    },
    generalInterestPossible
  ],
  cautions: [
    {
      when: carrier.is('local-authority', 'state-body', 'research'),
      fr: `Si un organisme public crée l’association, la dirige et la paie presque seul, un juge peut la traiter comme l’un de ses services. Ouvrez la majorité des sièges et variez les recettes`,
      en: `If a public body creates the association, runs it and pays for it almost alone, a court may treat it as one of its departments. Open most seats to others and vary the income`
    },
    {
      when: sellsAround,
      fr: `Des ventes régulières peuvent être imposées au-delà de certains seuils : faites vérifier le régime fiscal avant de facturer`,
      en: `Regular sales may be taxed above certain thresholds: have the tax position checked before you invoice`
    },
    {
      when: businessCarrier,
      fr: `Si votre entreprise garde tous les sièges, personne n’y croira : ouvrez la majorité du bureau dès les statuts`,
      en: `If your company keeps every seat, nobody will believe in it: open most of the board from the start`
    },
    {
      when: needs.has('livelihood'),
      fr: `Qui dirige l’association sera payé ? Restez sous trois quarts du SMIC brut par mois, toutes sommes comprises. Au-delà, il faut 200 000 € de ressources par an hors argent public, et des statuts qui le prévoient : vérifiez avant`,
      en: `Will somebody who runs the association be paid? Stay under three quarters of the French minimum wage a month, all sums included. Beyond that, it takes €200,000 a year other than public money, and statutes that provide for it: check first`
    }
  ],
  sources: [associationsDecree, transparentAssociation, paidAssociationLeader, paidLeaderThresholds],
  reviewed: '2026-11-28',
  fr: {
    title: `Association loi 1901`,
    summary: `La forme la plus légère pour recevoir ensemble des cotisations, des dons ou des subventions. Par défaut, chaque membre a une voix ; les statuts, c’est vous qui les écrivez.`,
    fits: `Un collectif qui a de petites sommes à gérer et veut un cadre démocratique simple. Si l’association existe déjà, gardez-la et mettez ses statuts à jour.`,
    avoid: `L’essentiel des recettes vient de ventes, ou il vous faut du capital. L’association a peu de fonds propres, et son activité commerciale est imposée au-delà de seuils à vérifier.`,
    cost: `Quelques semaines et presque rien en argent. Le vrai coût vient ensuite : réunions, comptes, renouvellement du bureau.`,
    firstStep: `Écrivez l’objet en deux phrases et la clause de fin en une. Elle dit à quel organisme sans but lucratif iront le nom, le domaine et le solde.`,
    template: `Nous proposons de créer une association loi 1901 pour porter [projet].
Objet : faire vivre [ressource] comme un commun, ouvert à l’usage et à la contribution de tout le monde.
Membres : les personnes et les organisations qui utilisent, contribuent ou soutiennent. Aucune organisation n’a plus de [un] siège au conseil.
L’association détient le nom, le domaine et les comptes. En cas de fin, ils vont, avec le solde, à un organisme sans but lucratif au but proche, qui n’est pas membre : [lequel]. Les membres ne reçoivent rien, hors reprise de leurs apports.`
  },
  en: {
    title: `Non-profit association (French law of 1901)`,
    summary: `The lightest form for receiving membership fees, gifts or grants together. By default each member has one vote; you write the statutes yourselves.`,
    fits: `A group with modest sums to manage that wants a simple democratic frame. If the association already exists, keep it and bring its statutes up to date.`,
    avoid: `Most of the income comes from sales, or you need capital. An association has little equity, and its commercial activity is taxed above thresholds to be checked.`,
    cost: `A few weeks and almost no money. The real cost comes later: meetings, accounts, renewing the board.`,
    firstStep: `Write the purpose in two sentences and the closing clause in one. It says which non-profit body will receive the name, the domain and the balance.`,
    template: `We propose to create a non-profit association (French law of 1901) to carry [project].
Purpose: to keep [resource] alive as a commons, open to everyone’s use and contribution.
Members: the people and organisations that use, contribute or support. No organisation holds more than [one] seat on the board.
The association holds the name, the domain and the accounts. If it closes, they go, with the balance, to a non-profit body with a similar purpose that is not a member: [which]. Members receive nothing, save what they themselves brought in.`
  }
});
