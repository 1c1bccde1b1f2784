import { all, any, not } from '#engine/reason/condition.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const decideFounder = decision({
  id: 'decide-founder',
  effortDays: 0.5,
  requires: [
    {
      when: any(
        maturity.atMost('prototype'),
        outsideContributors.is('nobody'),
        sharedPower.is('no', 'divided', 'not-yours')
      ),
      fr: `{Le projet débute}, {personne d’extérieur ne contribue}, ou {le partage des décisions n’est pas acquis}`,
      en: `{The project is starting}, {nobody outside contributes}, or {it is not settled that decisions be shared}`
    },
    {
      when: not(roadmapDecision.atLeast('group-with-outsiders')),
      fr: `Personne d’extérieur ne prend encore part aux décisions`,
      en: `Nobody outside takes part in decisions yet`
    },
    {
      when: any(not(manyOrganisations), not(any(publicCarrier, readyToSharePower))),
      fr: `{Moins de quatre organisations s’impliquent}, ou {hors d’un organisme public, aucun partage n’est convenu}`,
      en: `{Fewer than four organisations are involved}, or {outside public bodies, no sharing has been agreed}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: any(maturity.is('idea'), outsideContributors.is('nobody')),
      strong: true,
      fr: `Personne d’autre que vous ne contribue encore`,
      en: `Nobody but you contributes yet`
    },
    {
      when: all(maturity.atMost('prototype'), not(upkeep.is('one-off'))),
      fr: `Tout bouge encore : il faut une vue d’ensemble`,
      en: `Everything still moves: somebody has to see the whole`
    },
    {
      when: sharedPower.is('later'),
      fr: `Vous comptez partager le pouvoir à une échéance dite`,
      en: `You plan to share power at a stated date`
    }
  ],
  cautions: [
    {
      when: sharedPower.is('divided'),
      fr: `Vos membres sont divisés : votez d’abord qui tranche`,
      en: `Your members disagree: first vote on who decides`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier : si elle tranche aussi, son absence arrête tout. Donnez d’abord les accès à quelqu’un d’autre, qui y ait droit`,
      en: `Only one person can publish: if that person also has the last word, one absence stops everything. Give access first to somebody else who is entitled to it`
    },
    {
      when: all(severalOrganisations, not(sharedPower.is('no'))),
      fr: `Plusieurs organisations s’impliquent : annoncez la date à laquelle elles décideront avec vous`,
      en: `Several organisations are involved: announce the date from which they will decide with you`
    },
    {
      when: publicCarrier,
      fr: `Ici, l’autorité décide, par qui en a reçu la délégation : nommez cette personne ; toute autre voix se vote d’abord`,
      en: `Here the authority decides, through whoever it has delegated: name that person; any further vote is decided on first`
    },
    {
      when: sharedPower.is('no'),
      fr: `Sans partage du pouvoir, ce n’est pas un commun : dites-le franchement aux personnes qui contribuent`,
      en: `Without sharing power it is not a commons: say so frankly to the people who contribute`
    }
  ],
  sources: [opensourceGuideLeadershipAndGovernance, communityRule],
  reviewed: '2026-11-23',
  fr: {
    title: `Une personne tranche, pour un temps annoncé`,
    summary: `Une personne garde le dernier mot, au grand jour et pour un temps annoncé. L’ensemble reste cohérent pendant que tout bouge encore.`,
    fits: `Une idée, un prototype, ou un projet auquel personne d’autre ne contribue encore.`,
    avoid: `Dès que plusieurs organisations paient ou contribuent. Et si cette personne est seule à pouvoir publier, son départ emporte le projet.`,
    cost: `Presque rien à mettre en place. Le risque, lui, est élevé : fatigue, départ, défiance.`,
    firstStep: `Écrivez sur quoi cette personne tranche, jusqu’à quelle date, et qui prend la suite.`,
    template: `[Prénom Nom] tranche en dernier ressort sur [la feuille de route et les versions]. Le reste se décide entre celles et ceux qui font.
Chaque décision est publiée avec sa raison dans [lieu]. Toute personne peut la contester par écrit et reçoit une réponse.
En cas d’absence de plus de [trente jours], [Prénom Nom] prend la suite, avec les mêmes accès.
Ce mode prend fin le [date], ou dès que [quatre] personnes extérieures contribuent. Nous choisissons alors ensemble une autre règle.`
  },
  en: {
    title: `One person decides, for a stated time`,
    summary: `One person has the last word, openly and for a stated time. The whole stays coherent while everything is still moving.`,
    fits: `An idea, a prototype, or a project to which nobody else contributes yet.`,
    avoid: `As soon as several organisations pay or contribute. And if the founder alone can publish, the project leaves when the founder does.`,
    cost: `Next to nothing to set up. The risk, however, is high: fatigue, departure, distrust.`,
    firstStep: `Write down what the founder decides, until which date, and who takes over.`,
    template: `[First name, surname] has the last word on [the roadmap and each new version]. Everything else is decided among those who do the work.
Every decision is published with its reason in [place]. Anybody may contest it in writing and will get an answer.
After an absence of more than [thirty days], [first name, surname] takes over, with the same access.
This arrangement ends on [date], or as soon as [four] outside people contribute. We then choose another rule together.`
  }
});
