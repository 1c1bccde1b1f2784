import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { means } from '#knowledge/kinds/means.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';

export const meansWelcome = means({
  id: 'means-welcome',
  category: 'mediation',
  putToWorkBy: ['rule-contributing', 'first-tasks', 'test-first-contribution'],
  effortDays: 0,
  requires: [lastingResource],
  favours: [
    {
      when: firstContributionTime.atLeast('a-day'),
      strong: true,
      fr: `Une première contribution prend plus d’une heure`,
      en: `A first contribution takes more than an hour`
    },
    {
      when: replyTime.is('a-month', 'no-promise'),
      fr: `Une contribution attend longtemps sa réponse`,
      en: `A contribution waits a long time for its answer`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `L’accueil des personnes qui arrivent`,
    summary: `La première visite décide souvent de la suite. Une tâche à sa portée et un merci rapide donnent envie à un usager de contribuer.`,
    community: `Les débutantes et les débutants, les stagiaires, les personnes à la retraite.`,
    incentives: `Une personne de l’équipe les accompagne. Un merci arrive sous 48 heures, et un badge marque ce premier pas.`,
    rules: `Écrivez une courte charte d’accueil et étiquetez les tâches faciles.`,
    benefits: `Une partie des usagers se met à contribuer, et l’équipe grandit.`
  },
  en: {
    title: `A welcome for newcomers`,
    summary: `The first visit often decides what follows. A task within reach and a quick thank-you turn a user into a contributor.`,
    community: `Beginners, trainees and retired people.`,
    incentives: `Somebody from the team works alongside them. Thanks arrive within 48 hours, and a badge marks the first step.`,
    rules: `Write a short welcome charter and label the easy tasks.`,
    benefits: `Some users begin to contribute, and the team grows.`
  }
});
