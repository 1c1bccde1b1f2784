import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { action } from '#knowledge/kinds/action.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const firstTasks = action({
  id: 'first-tasks',
  stage: 'produce',
  horizon: 30,
  after: ['contribution-guide', 'open-workplace'],
  serves: ['jourdain-ten-minutes', 'influencer-five-minutes', 'objection-nothing-to-give'],
  urgency: 'quick-win',
  effortDays: 0.5,
  requires: [
    {
      when: firstContributionTime.is('a-day', 'longer'),
      fr: `Une première contribution prend plus d’une heure`,
      en: `A first contribution takes more than an hour`
    },
    lastingResource
  ],
  favours: [
    nonCodeContributions,
    {
      when: outsideContributors.is('nobody', 'same-circle'),
      fr: `Personne n’a encore contribué hors de votre cercle`,
      en: `Nobody outside your circle has contributed yet`
    }
  ],
  cautions: [],
  sources: [standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Préparer cinq premières contributions faciles`,
    summary: `Quand la première marche est trop haute, les bonnes volontés s’arrêtent là. Préparez cinq tâches de moins de trente minutes, dont trois sans rien installer, et étiquetez-les.`,
    firstStep: `Prenez la prochaine tâche de quinze minutes que vous alliez faire, et ne la faites pas. Décrivez-la en trois lignes pour quelqu’un qui arrive.`,
    evidence: `Cinq tâches publiques, étiquetées « pour débuter », dont trois sans rien installer.`
  },
  en: {
    title: `Prepare five easy first contributions`,
    summary: `When the first step is too high, goodwill stops there. Prepare five tasks of under thirty minutes, three of them with nothing to install, and label them.`,
    firstStep: `Take the next fifteen-minute task you were about to do, and leave it undone. Describe it in three lines for somebody who has just arrived.`,
    evidence: `Five public tasks labelled “good for beginners”, three of them with nothing to install.`
  }
});
