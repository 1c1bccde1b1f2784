import { all } from '#engine/reason/condition.ts';
import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';

export const objectionAnotherAccount = objection({
  id: 'objection-another-account',
  persona: 'jourdain',
  effortDays: 0,
  requires: [answersWithinAWeek, nonCodeContributions],
  asserts: [
    {
      when: answersWithinAWeek,
      fr: `vous aurez une réponse en moins d’une semaine`,
      en: `you get an answer within a week`
    }
  ],
  favours: [{ ...easyFirstContribution, strong: true }, publicIsUser],
  cautions: [
    {
      when: all(isSoftware, workplace.is('public-forge')),
      fr: `Une forge, l’atelier en ligne du projet, demande en général un compte : prévoyez aussi un formulaire ou une adresse.`,
      en: `A forge, the project’s online workshop, generally requires an account: offer a form or an address as well.`
    },
    {
      when: access.is('on-request'),
      forbids: true,
      fr: `La ressource elle-même demande un compte ou une autorisation : levez d’abord cette barrière.`,
      en: `The resource itself needs an account or a permission: remove that barrier first.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Encore un compte à créer… »`,
    summary: `Un mot de passe de plus suffit à faire fuir. Acceptez une première contribution de vive voix ou par courriel.`,
    reply: `Alors pas de compte cette fois. Dites-moi ce que vous avez vu : je le transmets, et vous aurez une réponse en moins d’une semaine. Vous en créerez un le jour où il vous servira.`,
    proof: `Ayez sous les yeux : l’adresse ou le formulaire qui marche sans compte. Dites comment vous nommerez la personne si elle le souhaite.`
  },
  en: {
    title: `“Yet another account…”`,
    summary: `One more password is enough to scare people off. Accept a first contribution face to face or by email.`,
    reply: `Then no account this time. Tell me what you noticed: I pass it on, and you get an answer within a week. You can create one the day it is of use to you.`,
    proof: `Have at hand: the address or form that works without an account. Say how you will credit the person if they wish.`
  }
});
