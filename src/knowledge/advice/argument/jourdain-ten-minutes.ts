import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { mayBeWrongForAWhile } from '#knowledge/facts/may-be-wrong-for-a-while.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { access } from '#knowledge/questions/qualify/access.ts';

export const jourdainTenMinutes = argument({
  id: 'jourdain-ten-minutes',
  persona: 'jourdain',
  effortDays: 0,
  requires: [easyFirstContribution, nonCodeContributions, mayBeWrongForAWhile],
  asserts: [
    {
      when: nonCodeContributions,
      fr: `On peut aider sans être du métier`,
      en: `You can help without being of the trade`
    },
    {
      when: easyFirstContribution,
      fr: `La première fois prend moins d’une heure`,
      en: `The first go takes less than an hour`
    }
  ],
  favours: [
    { ...somebodyReviews, strong: true },
    {
      when: inclusion.is('planned'),
      fr: `L’accessibilité et les langues sont prévues`,
      en: `Accessibility and languages are planned for`
    }
  ],
  cautions: [
    {
      when: access.is('on-request'),
      fr: `La ressource demande encore un compte ou une autorisation : dites-le, ou levez d’abord cette barrière.`,
      en: `The resource still needs an account or a permission: say so, or remove that barrier first.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un petit geste, sans être du métier`,
    summary: `Son temps est compté, et il croit qu’il faut être du métier. Un petit geste, montré en vrai, lève les deux doutes.`,
    line: `On peut aider sans être du métier, et sans y passer vos soirées. La première fois prend moins d’une heure, et je la fais avec vous si vous voulez.`,
    proof: `Ayez sous les yeux : une tâche prête, courte, sans rien installer. Chronométrez-la avec trois personnes, et n’annoncez dix minutes que si c’est vrai.`
  },
  en: {
    title: `A small gesture, no training required`,
    summary: `His time is short, and he thinks you have to be of the trade. One small gesture, shown for real, removes both doubts.`,
    line: `You can help without being of the trade, and without giving up your evenings. The first go takes less than an hour, and I will do it with you if you like.`,
    proof: `Have at hand: one short task, ready to do, with nothing to install. Time it with three people, and say ten minutes only if that is true.`
  }
});
