import { all, any, not } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { agreementMayGiveWay } from '#knowledge/facts/agreement-may-give-way.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { intellectualPropertyCode, localAuthoritiesCode } from '#knowledge/sources/law.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const decideVote = decision({
  id: 'decide-vote',
  effortDays: 3,
  requires: [activeCommunity, readyToSharePower, agreementMayGiveWay],
  favours: [
    {
      when: all(largeCommunity, any(carrier.is('association', 'cooperative'), recipient.is('association'))),
      strong: true,
      fr: `Les membres sont nombreux, dans une structure où chaque personne a une voix`,
      en: `There are many members, in an entity where each person has one vote`
    },
    {
      when: decisionToday.is('vote'),
      strong: true,
      fr: `Vous décidez déjà par vote`,
      en: `You already decide by voting`
    },
    {
      // What one person invoices in their own name is nobody else’s to share out.
      when: all(largestFunder.atLeast('under-30'), not(recipient.is('own-name'))),
      fr: `Il y a un budget à répartir`,
      en: `There is a budget to share out`
    }
  ],
  cautions: [
    {
      when: agreement.has('co-authors'),
      fr: `Un vote ne dispose pas des droits d’un auteur (L113-3) : pour chaque part, ses auteurs décident`,
      en: `A vote does not dispose of an author’s rights (L113-3): for each part, its authors decide`
    },
    {
      when: publicCarrier,
      fr: `Le comité propose ; seule la collectivité, par son conseil ou l’exécutif qu’il a délégué, engage la dépense. Pour un service de l’État, demandez qui signe`,
      en: `The committee proposes; only the authority, through its council or the executive it has delegated, commits the spending. For a State body, ask who signs`
    },
    {
      when: carrier.is('association', 'cooperative'),
      fr: `Les statuts disent qui vote : mettez-les d’abord d’accord avec cette règle`,
      en: `The articles of association say who votes: first bring them into line with this rule`
    },
    {
      when: all(severalOrganisations, stakeholders.has('companies')),
      fr: `Une organisation peut inscrire beaucoup de monde : limitez le nombre de voix par organisation`,
      en: `An organisation can sign up many people: cap the number of votes per organisation`
    },
    {
      when: communitySize.is('four-to-fifteen'),
      fr: `À quinze ou moins, un vote serré laisse un camp perdant : essayez d’abord le consentement`,
      en: `With fifteen people or fewer, a close vote leaves a losing side: try consent first`
    }
  ],
  sources: [
    localAuthoritiesCode,
    intellectualPropertyCode,
    communityRule,
    opensourceGuideLeadershipAndGovernance
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Vote des membres`,
    summary: `Chaque membre a une voix, et le plus grand nombre l’emporte. Tout le monde comprend la règle, et elle tranche quand la discussion ne suffit plus.`,
    fits: `De nombreux membres à égalité : une élection, un budget à répartir, un choix entre plusieurs options valables.`,
    avoid: `Établir une vérité technique, ou toucher aux droits d’une minorité.`,
    cost: `Un outil de vote, et une liste électorale à tenir à jour.`,
    firstStep: `Écrivez qui vote : par exemple, toute personne qui a contribué dans les douze derniers mois.`,
    template: `A une voix toute personne qui a contribué au moins une fois dans les douze derniers mois. La liste est publiée quinze jours avant le vote.
On vote pour élire, pour répartir un budget, ou quand une discussion n’aboutit pas après [trente jours].
Le vote dure sept jours, en ligne. Il est valable si un quart de la liste s’exprime.
La majorité simple suffit. Il faut les deux tiers pour modifier les présentes règles.
Entre plus de deux options, chaque personne donne une mention à chacune (jugement majoritaire).
Le résultat est publié avec le nombre de voix.`
  },
  en: {
    title: `Vote of the members`,
    summary: `Each member has one vote, and the greater number carries the day. Everybody understands the rule, and it settles what discussion no longer can.`,
    fits: `Many members on an equal footing: an election, a budget to share out, a choice between several sound options.`,
    avoid: `Establishing a technical truth, or touching the rights of a minority.`,
    cost: `A voting tool, and an electoral roll to keep up to date.`,
    firstStep: `Write down who votes: for example, anybody who has contributed in the last twelve months.`,
    template: `Anybody who has contributed at least once in the last twelve months has one vote. The roll is published fifteen days before the vote.
We vote to elect, to share out a budget, or when a discussion has not come to an end after [thirty days].
Voting lasts seven days, online. It is valid if a quarter of the roll takes part.
A simple majority is enough. Changing these rules takes two thirds.
Between more than two options, each person grades every option (majority judgment).
The result is published with the number of votes.`
  }
});
