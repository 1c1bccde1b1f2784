import { not } from '#engine/reason/condition.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';

export const innovationRecruit = argument({
  id: 'innovation-recruit',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    {
      when: not(reservedLicence),
      fr: `La licence n’interdit ni ne réserve aucun usage`,
      en: `The licence forbids or reserves no use`
    },
    {
      when: workplace.is('public-forge'),
      fr: `Le travail se fait sur un site public qui garde chaque changement`,
      en: `The work is done on a public site that keeps every change`
    },
    largeCommunity
  ],
  asserts: [
    {
      when: largeCommunity,
      fr: `avec plus de quinze personnes extérieures à la nôtre`,
      en: `alongside more than fifteen people from outside ours`
    },
    {
      when: workplace.is('public-forge'),
      fr: `vos équipes travailleraient en public`,
      en: `your teams would work in public`
    }
  ],
  favours: [
    {
      when: contributorsOnDuty.atLeast('some'),
      strong: true,
      fr: `Des personnes contribuent dans le cadre de leur emploi`,
      en: `Some people contribute as part of their job`
    },
    somebodyReviews
  ],
  cautions: [
    {
      when: replyTime.is('no-promise'),
      forbids: true,
      fr: `Aucun délai de réponse n’est promis : fixez-en un avant d’inviter une équipe entière.`,
      en: `No reply time is promised: set one before you invite a whole team.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Vos équipes y apprennent, et vous y recrutez`,
    summary: `Les bonnes équipes choisissent aussi leurs collègues. Un travail fait au grand jour leur permet d’apprendre et de se faire connaître.`,
    line: `Sur « [le projet] », vos équipes travailleraient en public, avec plus de quinze personnes extérieures à la nôtre. Elles y apprendraient, et vous verriez à l’œuvre des gens que vous pourriez recruter.`,
    proof: `Ayez sous les yeux : l’espace public où l’on voit qui fait quoi, et deux personnes d’accord pour en parler. Demandez que celles qui seraient embauchées gardent du temps pour le projet.`
  },
  en: {
    title: `Your teams learn there, and you recruit there`,
    summary: `Good teams choose their colleagues too. Work done in the open lets them learn and be known.`,
    line: `On “[the project]”, your teams would work in public, alongside more than fifteen people from outside ours. They would learn there, and you would see at work people whom you might recruit.`,
    proof: `Have at hand: the public place where you can see who does what, and two people willing to talk about it. Ask that anyone hired keep some time for the project.`
  }
});
