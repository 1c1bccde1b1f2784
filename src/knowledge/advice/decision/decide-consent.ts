import { any } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { decidesByAgreement } from '#knowledge/facts/decides-by-agreement.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { smallCircle } from '#knowledge/facts/small-circle.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const decideConsent = decision({
  id: 'decide-consent',
  effortDays: 2,
  requires: [
    {
      when: any(activeCommunity, severalOrganisations),
      fr: `Vous êtes plusieurs à décider : {au moins quatre personnes} ou {deux organisations}`,
      en: `There are several of you to decide: {at least four people} or {two organisations}`
    },
    {
      when: any(smallCircle, decidesByAgreement),
      fr: `{Quinze personnes extérieures au plus}, ou {vous décidez ainsi, et rien ne dit que cela échoue}`,
      en: `{Fifteen outside people at most}, or {you decide so, and nothing says that it fails}`
    },
    readyToSharePower,
    tendsOurOwn
  ],
  favours: [
    { ...activeCommunity, strong: true },
    {
      when: outsideContributors.is('diverse'),
      fr: `Des acteurs de types différents contribuent`,
      en: `Different kinds of actors contribute`
    },
    {
      when: decisionToday.is('discussion'),
      strong: true,
      fr: `Vous discutez déjà jusqu’à vous mettre d’accord`,
      en: `You already talk until you agree`
    }
  ],
  cautions: [
    {
      when: decidesByAgreement,
      fr: `Vos usages tiennent : gardez-les, de vive voix et jusqu’à l’accord de tous si c’est votre règle. Écrivez seulement ce qui est décidé`,
      en: `Your customs hold: keep them, aloud and until all agree if that is your rule. Write down only what is decided`
    },
    {
      when: usersProduce.is('no'),
      fr: `Vos usagers ne produisent pas la ressource : invitez-en dans le groupe, sinon leur avis manquera`,
      en: `Your users do not produce the resource: invite some of them in, or their view will be missing`
    }
  ],
  sources: [communityRule, opensourceGuideLeadershipAndGovernance],
  reviewed: '2026-11-29',
  fr: {
    title: `Décision par consentement`,
    summary: `Une proposition passe quand plus personne n’y voit d’objection argumentée. On ne cherche pas la solution parfaite, mais une solution que chaque personne peut accepter.`,
    fits: `De quatre à vingt-cinq personnes environ, aux intérêts différents, qui écrivent leurs règles ensemble.`,
    avoid: `Une foule ouverte que l’on ne peut pas réunir, ou une urgence. Sans animation, une seule personne peut tout bloquer.`,
    cost: `Une personne à former à l’animation. Les premières décisions sont lentes, puis le rythme vient.`,
    firstStep: `Choisissez une petite décision réelle et déroulez les cinq étapes avec le groupe cette semaine.`,
    template: `Nos règles se décident par consentement : une proposition passe quand il ne reste aucune objection argumentée.
1. Une personne présente la proposition par écrit.
2. Chaque personne pose ses questions, puis dit ce qu’elle en pense.
3. Qui propose précise, corrige ou retire son texte.
4. Chaque personne dit « pas d’objection », ou explique en quoi la proposition nuirait au commun.
5. Le groupe corrige le texte pour lever les objections. S’il n’y parvient pas, la proposition est reportée.
À distance, chaque personne a 72 heures pour objecter. La décision est publiée, avec la date à laquelle on la reverra.`
  },
  en: {
    title: `Decision by consent`,
    summary: `A proposal passes when nobody has a reasoned objection left. You are not looking for the perfect answer but for one that everybody can accept.`,
    fits: `Roughly four to twenty-five people with different interests, who write their rules together.`,
    avoid: `An open crowd that cannot be brought together, or an emergency. Without somebody to facilitate, one person can block everything.`,
    cost: `One person to train as a facilitator. The first decisions are slow, then the pace comes.`,
    firstStep: `Pick a small real decision and go through the five steps with the group this week.`,
    template: `Our rules are decided by consent: a proposal passes when no reasoned objection remains.
1. Somebody presents the proposal in writing.
2. Everyone asks questions, then says what they think of it.
3. The proposer clarifies, amends or withdraws the text.
4. Everyone says “no objection”, or explains how the proposal would harm the commons.
5. The group amends the text to resolve the objections. If it cannot, the proposal is put off.
At a distance, everyone has 72 hours to object. The decision is published, with the date on which it will be reviewed.`
  }
});
