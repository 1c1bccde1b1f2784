import { all } from '#engine/reason/condition.ts';
import { agreementMayGiveWay } from '#knowledge/facts/agreement-may-give-way.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { localAuthoritiesCode } from '#knowledge/sources/law.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const decideElectedBoard = decision({
  id: 'decide-elected-board',
  effortDays: 5,
  requires: [largeCommunity, readyToSharePower, agreementMayGiveWay],
  favours: [
    {
      when: decisionToday.is('committee'),
      strong: true,
      fr: `Un comité décide déjà pour le groupe`,
      en: `A committee already decides for the group`
    },
    {
      when: largestFunder.atLeast('under-30'),
      strong: true,
      fr: `Il y a de l’argent à engager`,
      en: `There is money to commit`
    },
    {
      when: all(
        stakeholders.has('users'),
        stakeholders.has('contributors', 'local-authorities', 'employees', 'funders', 'companies')
      ),
      fr: `Plusieurs groupes doivent peser, dont les usagers`,
      en: `Several groups must carry weight, users among them`
    },
    {
      when: communitySize.is('over-hundred'),
      fr: `Plus de cent personnes extérieures contribuent : elles ne peuvent plus toutes se parler`,
      en: `More than a hundred outside people contribute: they can no longer all talk to each other`
    }
  ],
  cautions: [
    {
      when: onePersonHoldsTheKeys,
      strong: true,
      fr: `Une seule personne peut publier : trouvez qui d’autre ferait ce qu’un comité décide, avant de l’élire`,
      en: `Only one person can publish: find who else would do what a board decides, before you elect it`
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
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : limitez sa voix avant la première élection`,
      en: `One funder provides more than 60% of your means: cap its say before the first election`
    }
  ],
  sources: [localAuthoritiesCode, communityRule, opensourceGuideLeadershipAndGovernance],
  reviewed: '2026-11-28',
  fr: {
    title: `Comité élu`,
    summary: `Des personnes élues pour un temps court décident au nom de la communauté et lui rendent compte. On sait qui répond de quoi.`,
    fits: `Plus de quinze personnes actives, de l’argent à engager, plusieurs groupes à représenter.`,
    avoid: `Moins de huit personnes actives : le comité serait l’équipe elle-même, avec des réunions en plus.`,
    cost: `Des élections à organiser, des réunions régulières, des comptes rendus à publier.`,
    firstStep: `Fixez la durée des mandats, deux ans au plus, et la liste des collèges : les groupes qui élisent leurs représentants.`,
    template: `Le comité compte [sept] membres : [trois] élus par les personnes qui contribuent, [trois] par les usagers, [un] par les financeurs.
Un mandat dure deux ans au plus et se renouvelle une seule fois. Une même organisation n’a jamais plus d’un tiers des sièges. Chaque membre publie ses intérêts.
Une personne a une voix, sous un seul compte, après [trois] contributions. [Un quart] d’entre elles peut demander une nouvelle élection.
Le comité arrête la feuille de route, engage les dépenses et veille aux règles. Il ne tranche pas les questions techniques du quotidien.
Ses comptes rendus paraissent sous dix jours.
[Dix] personnes qui contribuent peuvent, ensemble, demander qu’une décision soit soumise au vote de toute la communauté.`
  },
  en: {
    title: `Elected board`,
    summary: `People elected for a short term decide on behalf of the community and report back to it. Everybody knows who answers for what.`,
    fits: `More than fifteen active people, money to commit, several groups to represent.`,
    avoid: `Fewer than eight active people: the board would be the team itself, with meetings on top.`,
    cost: `Elections to run, regular meetings, minutes to publish.`,
    firstStep: `Set the length of a term, two years at most, and list the colleges: the groups that elect their representatives.`,
    template: `The board has [seven] members: [three] elected by contributors, [three] by users, [one] by funders.
A term lasts two years at most and can be renewed once. One organisation never holds more than a third of the seats. Each member publishes their interests.
One person has one vote, under one account, after [three] contributions. [A quarter] of them may ask for a new election.
The board settles the roadmap, commits spending and looks after the rules. It does not decide day-to-day technical questions.
Its minutes are published within ten days.
[Ten] contributors together may ask for a decision to be put to a vote of the whole community.`
  }
});
