import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { decidesByAgreement } from '#knowledge/facts/decides-by-agreement.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { smallCircle } from '#knowledge/facts/small-circle.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { interpoleGouvernance } from '#knowledge/sources/commons-networks.ts';
import { opensourceGuideLeadershipAndGovernance } from '#knowledge/sources/open-source-practice.ts';

const alreadyShared = any(roadmapDecision.atLeast('group-with-outsiders'), sharedPower.is('now'));

export const decideDoers = decision({
  id: 'decide-doers',
  effortDays: 0.5,
  requires: [
    {
      when: any(smallCircle, all(worksInPublic, decisionToday.is('doers'))),
      fr: `{Le cercle est petit}, ou {tout se fait en public et qui fait décide déjà}`,
      en: `{The circle is small}, or {everything happens in public and those who do already decide}`
    },
    readyToSharePower,
    tendsOurOwn
  ],
  favours: [
    { ...worksInPublic, strong: true },
    {
      when: largestFunder.is('no-budget'),
      fr: `Il n’y a pas d’argent à répartir : presque tout peut se défaire`,
      en: `There is no money to share out: almost everything can be undone`
    },
    {
      when: decisionToday.is('doers'),
      strong: true,
      fr: `Chez vous, qui fait décide déjà`,
      en: `With you, those who do already decide`
    }
  ],
  cautions: [
    {
      when: all(carrier.is('local-authority', 'state-body', 'research'), not(alreadyShared)),
      fr: `Un organisme public signe par qui en a reçu le pouvoir : gardez cette règle pour les petits gestes`,
      en: `A public body signs through whoever was given that power: keep this rule for small things`
    },
    {
      when: decidesByAgreement,
      strong: true,
      fr: `Vous décidez jusqu’à l’accord, et cela tient : gardez cette règle-ci pour les petits gestes`,
      en: `You decide by agreement, and it holds: keep this rule for small things`
    },
    {
      when: dataToProtect,
      fr: `Des données sensibles sont en jeu : sortez-les de cette règle, une fuite ne se défait pas`,
      en: `Sensitive data are at stake: keep them out of this rule, because a leak cannot be undone`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier : donnez d’autres accès, sinon elle décide de tout`,
      en: `Only one person can publish: share the access, or that person decides everything`
    }
  ],
  sources: [interpoleGouvernance, opensourceGuideLeadershipAndGovernance],
  reviewed: '2026-11-23',
  fr: {
    title: `Qui fait décide`,
    summary: `La personne qui fait le travail prend la décision, l’annonce et accepte d’être corrigée. C’est rapide, et cela donne envie d’agir.`,
    fits: `Des choix qui se défont facilement, dans une petite équipe ou un grand wiki. Un wiki ou un document partagé garde trace de chaque changement.`,
    avoid: `L’argent, le droit, les données personnelles, le nom : ce qui ne se défait pas se décide autrement.`,
    cost: `Presque rien : une phrase à écrire, puis l’habitude d’annoncer ce que l’on a fait.`,
    firstStep: `Écrivez la règle en haut de votre espace de travail : « Si cela peut se défaire, faites-le et annoncez-le. »`,
    template: `Qui fait décide : toute personne qui contribue peut agir sans demander, si son geste peut se défaire et ne casse rien.
Elle annonce le jour même, dans [le fil des annonces], ce qu’elle a fait et pourquoi.
Toute personne peut demander un retour en arrière en donnant sa raison. On défait d’abord, on discute ensuite.
Cette règle ne vaut pas pour l’argent, les contrats, la licence, le nom et les données personnelles. Ces sujets se décident [par consentement].`
  },
  en: {
    title: `Those who do decide`,
    summary: `Whoever does the work makes the decision, announces it and accepts correction. It is quick, and it makes people want to act.`,
    fits: `Choices that are easy to undo, in a small team or on a large wiki. A wiki or a shared document keeps every change visible.`,
    avoid: `Money, law, personal data, the name: decide in another way on whatever cannot be undone.`,
    cost: `Next to nothing: one sentence to write, then the habit of announcing what you have done.`,
    firstStep: `Write the rule at the top of your workplace: “If it can be undone, do it and say so.”`,
    template: `Those who do decide: any contributor may act without asking, provided that the change can be undone and breaks nothing.
On the same day they say in [the announcements thread] what they did and why.
Anybody may ask for a change to be undone, giving a reason. We undo first and discuss afterwards.
This rule does not apply to money, contracts, the licence, the name or personal data. Those are decided [by consent].`
  }
});
