import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { influenceAct, influenceDecree } from '#knowledge/sources/law.ts';

export const influencerCredits = argument({
  id: 'influencer-credits',
  persona: 'influencer',
  effortDays: 0,
  requires: [
    {
      when: recognition.is('name', 'role', 'pay'),
      fr: `Vous reconnaissez les contributions : {un nom}, {un rôle} ou {une rétribution}`,
      en: `You recognise contributions: {a name}, {a role} or {pay}`
    }
  ],
  asserts: [
    {
      when: recognition.is('name', 'role', 'pay'),
      fr: `Chez nous, l’aide est reconnue.`,
      en: `With us, help is recognised.`
    }
  ],
  favours: [{ ...activeCommunity, strong: true }, publicIsUser],
  cautions: [],
  sources: [influenceAct, influenceDecree],
  reviewed: '2026-11-28',
  fr: {
    title: `Votre nom au générique, avec votre communauté`,
    summary: `Être reconnue avec celles et ceux qui la suivent compte plus qu’un logo. Vous reconnaissez déjà l’aide reçue : montrez-le.`,
    line: `Chez nous, l’aide est reconnue. Si vous venez, je vous propose une place au générique de « [le projet] », pour vous et pour votre communauté.`,
    proof: `Ayez sous les yeux : la page des remerciements, la place réservée, et la règle qui dit qui y figure. Demandez à chaque personne sous quel nom elle veut paraître. Si un avantage s’ajoute au merci, sa publication doit le dire : « Publicité » ou une mention équivalente.`
  },
  en: {
    title: `Your name in the credits, and your followers’ too`,
    summary: `Being credited alongside the people who follow her matters more than a logo. You already recognise the help you get: show it.`,
    line: `With us, help is recognised. If you join in, I offer you a place in the credits of “[the project]”, for you and for your followers.`,
    proof: `Have at hand: the thanks page, the space kept for them, and the rule that says who appears there. Ask each person under which name they want to appear. If a benefit comes on top of the thanks, French law wants the post to say so: “advertising” or the like.`
  }
});
