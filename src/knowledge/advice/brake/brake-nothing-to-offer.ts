import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { smallCircle } from '#knowledge/facts/small-circle.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { opensourceGuide } from '#knowledge/sources/open-source-practice.ts';

export const brakeNothingToOffer = brake({
  id: 'brake-nothing-to-offer',
  holdsBack: ['contributing'],
  loosenedBy: ['first-tasks', 'contribution-workshop', 'rule-roles'],
  effortDays: 0,
  requires: [
    smallCircle,
    {
      when: users.has('public', 'nonprofits', 'local-authorities', 'education'),
      fr: `Elle s’adresse à des personnes dont la technique n’est pas le métier`,
      en: `It is for people whose trade is not technical`
    }
  ],
  favours: [{ ...nonCodeContributions, strong: true }],
  cautions: [],
  sources: [opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `« Je n’ai rien à apporter, je n’y connais rien »`,
    summary: `Les personnes qui ne sont pas du métier se croient de trop. Elles savent pourtant ce qui bloque sur le terrain, et leur regard manque à l’équipe.`,
    who: `Les personnes peu techniques`,
    levers: [
      `Publier dix façons d’aider, de la relecture au récit d’usage.`,
      `Donner un nom et une place visible aux rôles non techniques.`,
      `Organiser un atelier où chacun repart avec une contribution faite.`,
      `Accompagner la première contribution, de bout en bout.`
    ]
  },
  en: {
    title: `“I have nothing to offer, I know nothing about it”`,
    summary: `People outside the trade think they are in the way. Yet they know what gets stuck in the field, and the team lacks their eyes.`,
    who: `People with little technical training`,
    levers: [
      `Publish ten ways to help, from proofreading to telling how you use it.`,
      `Give non-technical roles a name and a visible place.`,
      `Hold a workshop from which everybody leaves with a contribution made.`,
      `Accompany the first contribution from start to finish.`
    ]
  }
});
