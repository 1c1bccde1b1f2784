import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const testFirstContribution = action({
  id: 'test-first-contribution',
  stage: 'produce',
  horizon: 90,
  after: ['first-tasks', 'usable-release-first'],
  serves: ['rule-contributing', 'jourdain-ten-minutes'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [existingResource, lastingResource, buildsOurOwn],
  favours: [
    {
      when: firstContributionTime.is('a-day', 'longer'),
      fr: `Une première contribution prend plus d’une heure`,
      en: `A first contribution takes more than an hour`
    },
    {
      when: outsideContributors.is('nobody', 'same-circle'),
      fr: `Personne n’a encore contribué hors de votre cercle`,
      en: `Nobody outside your circle has contributed yet`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Regarder trois personnes contribuer une première fois`,
    summary: `Vous connaissez trop bien le chemin pour en voir les obstacles. Regardez trois personnes inconnues l’essayer sans votre aide, puis corrigez ce qui les arrête.`,
    firstStep: `Invitez une première personne pour trente minutes et donnez-lui seulement le lien. Notez chaque hésitation sans rien souffler.`,
    evidence: `Un compte rendu publié : trois essais, les obstacles vus et ceux que vous avez levés.`
  },
  en: {
    title: `Watch three people contribute for the first time`,
    summary: `You know the path too well to see what stands in the way. Watch three strangers try it without your help, then fix what stops them.`,
    firstStep: `Invite a first person for thirty minutes and give them nothing but the link. Note every hesitation and do not prompt.`,
    evidence: `A published report: three trials, the obstacles seen and those you removed.`
  }
});
