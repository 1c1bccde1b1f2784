import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { objection } from '#knowledge/kinds/pitch.ts';

export const objectionNothingToGive = objection({
  id: 'objection-nothing-to-give',
  persona: 'jourdain',
  effortDays: 0,
  requires: [usableRelease, nonCodeContributions],
  favours: [{ ...easyFirstContribution, strong: true }, answersWithinAWeek],
  cautions: [],
  asserts: [
    { when: usableRelease, fr: `Essayez-le cinq minutes`, en: `Try it for five minutes` },
    { when: nonCodeContributions, fr: `C’est déjà un apport`, en: `That is a contribution already` }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `« Je n’ai rien à apporter »`,
    summary: `Beaucoup croient qu’il faut être du métier. Le premier cadeau, c’est de dire ce qui a bloqué.`,
    reply: `Essayez-le cinq minutes, et dites-moi ce qui vous a bloqué. C’est déjà un apport, et l’équipe ne peut pas le trouver sans vous.`,
    proof: `Ayez sous les yeux : la liste de dix façons d’aider. En face de chacune, mettez le nom d’une vraie personne, si elle est d’accord.`
  },
  en: {
    title: `“I have nothing to offer”`,
    summary: `Many people think you have to be of the trade. The first gift is to say what got in the way.`,
    reply: `Try it for five minutes, then tell me where you got stuck. That is a contribution already, and the team cannot find it without you.`,
    proof: `Have at hand: the list of ten ways to help. Against each, put the name of a real person, if they agree.`
  }
});
