import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { objection } from '#knowledge/kinds/pitch.ts';

export const objectionDoingItWrong = objection({
  id: 'objection-doing-it-wrong',
  persona: 'jourdain',
  effortDays: 0,
  requires: [somebodyReviews, worksInPublic],
  asserts: [
    {
      when: somebodyReviews,
      fr: `Une autre personne relit`,
      en: `Another person reviews`
    },
    {
      when: worksInPublic,
      fr: `cela se corrige en public`,
      en: `a mistake is put right in public`
    }
  ],
  favours: [{ ...answersWithinAWeek, strong: true }, easyFirstContribution],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« J’ai peur de mal faire »`,
    summary: `La peur de casser retient plus de monde que le manque de temps. Montrez qu’une erreur se voit et se répare.`,
    reply: `Une autre personne relit, et l’historique permet de revenir en arrière. Une erreur, chez nous, cela se corrige en public et sans reproche.`,
    proof: `Ayez sous les yeux : une erreur réelle, corrigée avec gentillesse. Montrez le bouton ou la page qui sert à revenir en arrière.`
  },
  en: {
    title: `“I’m afraid of getting it wrong”`,
    summary: `Fear of breaking things holds more people back than lack of time. Show that a mistake is noticed and mended.`,
    reply: `Another person reviews, and the history lets us go back. With us a mistake is put right in public, and without blame.`,
    proof: `Have at hand: a real mistake, put right kindly. Show the button or page used to go back.`
  }
});
