import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { opensourceGuide, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const brakeSteepFirstStep = brake({
  id: 'brake-steep-first-step',
  holdsBack: ['contributing'],
  loosenedBy: ['first-tasks', 'contribution-guide', 'test-first-contribution'],
  effortDays: 0,
  requires: [
    {
      when: firstContributionTime.atLeast('a-day'),
      fr: `Une première contribution prend une journée ou plus`,
      en: `A first contribution takes a day or more`
    }
  ],
  favours: [nonCodeContributions],
  cautions: [],
  sources: [standardForPublicCode, opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `La première marche est trop haute`,
    summary: `Il faut une journée pour installer, comprendre et oser. La plupart des personnes de bonne volonté s’arrêtent avant d’avoir rien apporté.`,
    who: `Les personnes qui arrivent`,
    levers: [
      `Préparer cinq tâches de moins de trente minutes, dont trois sans rien installer.`,
      `Rédiger un guide de contribution d’une page.`,
      `Fournir un espace de travail prêt à l’emploi, sans rien à installer.`,
      `Proposer à chaque personne qui arrive quelqu’un pour l’accompagner la première fois.`
    ]
  },
  en: {
    title: `The first step is too steep`,
    summary: `It takes a day to install, understand and dare. Most people of good will stop before they have contributed anything.`,
    who: `Newcomers`,
    levers: [
      `Prepare five tasks of less than thirty minutes, three of them with nothing to install.`,
      `Write a one-page contribution guide.`,
      `Provide a workspace that is ready to use, with nothing to install.`,
      `Offer each newcomer somebody to accompany them the first time.`
    ]
  }
});
