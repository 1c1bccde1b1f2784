import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { argument } from '#knowledge/kinds/pitch.ts';

export const influencerFiveMinutes = argument({
  id: 'influencer-five-minutes',
  persona: 'influencer',
  effortDays: 0,
  requires: [easyFirstContribution, nonCodeContributions, publicChannel],
  favours: [{ ...publicIsUser, strong: true }, livesOnContributions],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Votre communauté peut agir, pas seulement regarder`,
    summary: `Une influenceuse cherche ce que sa communauté peut faire avec elle. Un geste court, que l’on montre à l’écran, vaut mieux qu’un appel au soutien.`,
    line: `Votre communauté peut agir, pas seulement regarder. Le premier geste prend moins d’une heure, et on n’a pas besoin de savoir programmer.`,
    proof: `Ayez sous les yeux : le premier geste, ouvert sur votre téléphone. Dites le temps qu’y ont mis trois personnes qui le découvraient. N’annoncez cinq minutes que si vous les avez chronométrées.`
  },
  en: {
    title: `Your followers can act, not just watch`,
    summary: `An influencer looks for something to do together with her followers. A short gesture that shows well on screen beats a call for support.`,
    line: `Your followers can do something, not just watch. The first go takes less than an hour, and nobody needs to know how to code.`,
    proof: `Have at hand: the first task, open on your phone. Say how long it took three people who had never seen it. Announce five minutes only if you have timed them.`
  }
});
