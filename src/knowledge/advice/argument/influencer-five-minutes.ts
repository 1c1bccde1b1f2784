import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { mayBeWrongForAWhile } from '#knowledge/facts/may-be-wrong-for-a-while.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { argument } from '#knowledge/kinds/pitch.ts';

export const influencerFiveMinutes = argument({
  id: 'influencer-five-minutes',
  persona: 'influencer',
  effortDays: 0,
  requires: [easyFirstContribution, nonCodeContributions, publicChannel, mayBeWrongForAWhile],
  asserts: [
    {
      when: easyFirstContribution,
      fr: `Le premier geste prend moins d’une heure`,
      en: `The first go takes less than an hour`
    },
    {
      when: nonCodeContributions,
      fr: `l’on peut aider sans être du métier`,
      en: `people can help without being of the trade`
    }
  ],
  favours: [{ ...publicIsUser, strong: true }, livesOnContributions],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Votre communauté peut agir, pas seulement regarder`,
    summary: `Une influenceuse cherche ce que sa communauté peut faire avec elle. Un geste court, que l’on montre à l’écran, vaut mieux qu’un appel au soutien.`,
    line: `Votre communauté peut agir, pas seulement regarder. Le premier geste prend moins d’une heure, et l’on peut aider sans être du métier.`,
    proof: `Ayez sous les yeux : le premier geste, ouvert sur votre téléphone. Dites le temps qu’y ont mis trois personnes qui le découvraient. N’annoncez cinq minutes que si vous les avez chronométrées.`
  },
  en: {
    title: `Your followers can act, not just watch`,
    summary: `An influencer looks for something to do together with her followers. A short gesture that shows well on screen beats a call for support.`,
    line: `Your followers can act, not just watch. The first go takes less than an hour, and people can help without being of the trade.`,
    proof: `Have at hand: the first task, open on your phone. Say how long it took three people who had never seen it. Announce five minutes only if you have timed them.`
  }
});
