import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { couldBeTakenOver } from '#knowledge/facts/could-be-taken-over.ts';
import { mayBeWrongForAWhile } from '#knowledge/facts/may-be-wrong-for-a-while.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { argument } from '#knowledge/kinds/pitch.ts';

export const jourdainFreeToStop = argument({
  id: 'jourdain-free-to-stop',
  persona: 'jourdain',
  effortDays: 0,
  requires: [relayIsReady, severalCanRelease, couldBeTakenOver, mayBeWrongForAWhile],
  asserts: [
    {
      when: severalCanRelease,
      fr: `nous sommes plusieurs à pouvoir publier`,
      en: `several of us can publish`
    },
    {
      when: couldBeTakenOver,
      fr: `quelqu’un peut reprendre`,
      en: `somebody can pick it up`
    }
  ],
  favours: [{ ...activeCommunity, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Si vous arrêtez, ce n’est pas grave`,
    summary: `La peur de s’engager pour toujours retient beaucoup de bonnes volontés. Dire que l’on peut partir aide à venir.`,
    line: `Venez une fois ou dix, comme vous voulez. Si vous arrêtez, ce n’est pas grave : nous sommes plusieurs à pouvoir publier, et quelqu’un peut reprendre.`,
    proof: `Ayez sous les yeux : une tâche qui tient en une fois, et la page où noter où l’on en est. Ne confiez pas de clé à une personne qui débute.`
  },
  en: {
    title: `If you stop, that is fine`,
    summary: `Fear of signing up for ever holds back a lot of goodwill. Saying that people may leave helps them come.`,
    line: `Come once or ten times, as you like. If you stop, that is fine: several of us can publish, and somebody can pick it up.`,
    proof: `Have at hand: a task that fits in one sitting, and the page where people note how far they got. Do not hand keys to somebody who is just starting.`
  }
});
