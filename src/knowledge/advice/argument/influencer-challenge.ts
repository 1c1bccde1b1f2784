import { all } from '#engine/reason/condition.ts';
import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { mayBeWrongForAWhile } from '#knowledge/facts/may-be-wrong-for-a-while.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';

export const influencerChallenge = argument({
  id: 'influencer-challenge',
  persona: 'influencer',
  effortDays: 0,
  requires: [publicChannel, answersWithinAWeek, somebodyReviews, mayBeWrongForAWhile],
  asserts: [
    {
      when: all(somebodyReviews, answersWithinAWeek),
      fr: `nous relisons et nous répondons en moins d’une semaine`,
      en: `we review what comes in and answer within a week`
    }
  ],
  favours: [
    { ...easyFirstContribution, strong: true },
    {
      when: measures.is('yes'),
      fr: `Vous mesurez déjà l’utilité et la santé du projet`,
      en: `You already measure how useful and healthy the project is`
    }
  ],
  cautions: [
    {
      when: onePersonHoldsTheKeys,
      forbids: true,
      fr: `Une seule personne ne peut pas accueillir un afflux : trouvez du renfort avant l’annonce.`,
      en: `One person cannot welcome a crowd: find reinforcements before you announce anything.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un défi à relever ensemble, avec un compteur public`,
    summary: `Un défi donne à sa communauté un but, une date et un résultat visible. Il vous amène des apports, à condition de pouvoir les relire.`,
    line: `Lancez un défi à votre communauté, pour [les personnes à qui il sert] : un mois, un but, un compteur que tout le monde voit. De notre côté, nous relisons et nous répondons en moins d’une semaine.`,
    proof: `Ayez sous les yeux : le compteur, prêt avant l’annonce, et le nom des personnes qui accueillent pendant le défi. Fixez le but d’après ce que vous savez relire en une semaine.`
  },
  en: {
    title: `A challenge to take up together, with a public counter`,
    summary: `A challenge gives her followers a goal, a date and a result they can see. It brings you contributions, as long as you can review them.`,
    line: `Set your followers a challenge, for [the people it serves]: one month, one goal, one counter that everybody can see. For our part, we review what comes in and answer within a week.`,
    proof: `Have at hand: the counter, ready before the announcement, and the names of those who welcome people during the challenge. Set the goal by what you can review in a week.`
  }
});
