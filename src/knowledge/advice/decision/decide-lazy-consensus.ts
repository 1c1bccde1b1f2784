import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const decideLazyConsensus = decision({
  id: 'decide-lazy-consensus',
  effortDays: 0.5,
  requires: [outsidersContribute, worksInPublic, readyToSharePower],
  favours: [
    {
      when: communitySize.is('one-to-three'),
      strong: true,
      fr: `Une à trois personnes extérieures contribuent : chacune peut tout lire`,
      en: `One to three outside people contribute: each of them can read everything`
    },
    severalCanRelease,
    {
      when: firstContributions.has('code', 'data', 'translation'),
      fr: `Les changements attendus sont surtout techniques : code, données, traduction`,
      en: `The changes you expect are mostly technical: code, data, translation`
    }
  ],
  cautions: [
    {
      when: usersProduce.is('no'),
      fr: `Vos usagers ne produisent pas la ressource : consultez-les à part, leur silence n’est pas un accord`,
      en: `Your users do not produce the resource: consult them separately, because their silence is not agreement`
    }
  ],
  sources: [opensourceGuideLeadershipAndGovernance, communityRule],
  reviewed: '2026-11-23',
  fr: {
    title: `Consensus par silence`,
    summary: `Une proposition publiée passe si personne ne s’y oppose dans le délai annoncé. Le travail avance sans réunion, et chaque personne garde un droit de regard.`,
    fits: `Une équipe dispersée qui travaille en public, et des changements surtout techniques.`,
    avoid: `Quand la plupart des personnes concernées ne lisent pas les propositions. Qui n’a rien su n’a rien accepté.`,
    cost: `Faible : choisir un lieu, un délai, et dire qui peut s’opposer.`,
    firstStep: `Publiez votre prochaine proposition avec une limite : « Sans objection d’ici vendredi 18 h, c’est adopté. »`,
    template: `Toute proposition est publiée dans [lieu], avec la mention « avis demandé » et une date limite, [cinq] jours plus tard au moins.
Toute personne qui a contribué dans les douze derniers mois peut s’y opposer, en donnant sa raison.
Sans opposition à la date dite, la proposition est adoptée. Une opposition rouvre la discussion ; si elle dure, [instance] tranche sous [dix] jours.
Le silence ne vaut jamais accord pour l’argent, la licence, le nom et les règles elles-mêmes.`
  },
  en: {
    title: `Lazy consensus`,
    summary: `A published proposal passes if nobody objects within the announced time. Work moves on without meetings, and everyone keeps a say.`,
    fits: `A scattered team that works in public, and changes that are mostly technical.`,
    avoid: `When most of the people concerned do not read the proposals. Those who never heard of it have agreed to nothing.`,
    cost: `Low: choose a place and a delay, and say who may object.`,
    firstStep: `Publish your next proposal with a limit: “Without an objection by 6 pm on Friday, this is adopted.”`,
    template: `Every proposal is published in [place], marked “comments wanted”, with a deadline at least [five] days later.
Anybody who has contributed in the last twelve months may object, giving a reason.
Without an objection by the deadline, the proposal is adopted. An objection reopens the discussion; if it lasts, [body] decides within [ten] days.
Silence never means agreement about money, the licence, the name or these rules.`
  }
});
