import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';

export const jourdainWeAnswer = argument({
  id: 'jourdain-we-answer',
  persona: 'jourdain',
  effortDays: 0,
  requires: [answersWithinAWeek, somebodyReviews],
  asserts: [
    {
      when: answersWithinAWeek,
      fr: `en moins d’une semaine`,
      en: `within a week`
    }
  ],
  favours: [
    {
      when: replyTime.is('two-days'),
      strong: true,
      fr: `Vous répondez en deux jours`,
      en: `You answer within two days`
    },
    {
      when: recognition.is('name', 'role', 'pay'),
      fr: `Vous reconnaissez les contributions : {un nom}, {un rôle} ou {une rétribution}`,
      en: `You recognise contributions: {a name}, {a role} or {pay}`
    }
  ],
  cautions: [
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne porte tout : prévoyez qui répond quand elle est en vacances.`,
      en: `One person carries everything: plan who answers when they are on holiday.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `On vous répond, par votre prénom`,
    summary: `Un premier apport laissé sans réponse est souvent le dernier. Une réponse courte, signée, change tout.`,
    line: `On vous répond, par votre prénom, en moins d’une semaine. Si votre proposition n’est pas retenue, je m’engage à vous dire pourquoi.`,
    proof: `Ayez sous les yeux : les trois dernières réponses envoyées, avec leur délai réel. Ajoutez le prénom de qui accueillera cette personne.`
  },
  en: {
    title: `We answer you, by name`,
    summary: `A first contribution left unanswered is often the last. A short, signed reply changes everything.`,
    line: `You get an answer, by name, within a week. If your suggestion is not taken up, I undertake to tell you why.`,
    proof: `Have at hand: the last three replies sent, with how long each really took. Add the first name of whoever will welcome this person.`
  }
});
