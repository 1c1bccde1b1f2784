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
      fr: `Vous reconnaissez les contributions : un nom, un rôle ou une rétribution`,
      en: `You recognise contributions: a name, a role or pay`
    }
  ],
  favours: [{ ...activeCommunity, strong: true }, publicIsUser],
  cautions: [],
  sources: [influenceAct, influenceDecree],
  reviewed: '2026-11-28',
  fr: {
    title: `Votre nom au générique, avec votre communauté`,
    summary: `Être reconnue avec celles et ceux qui la suivent compte plus qu’un logo. Vous savez déjà remercier : montrez-le.`,
    line: `Chez nous, aider se voit et se remercie. Si vous venez, votre nom figurera au générique, et celui de votre communauté aussi.`,
    proof: `Ayez sous les yeux : la page des remerciements, la place réservée, et la règle qui dit qui y figure. Demandez à chaque personne sous quel nom elle veut paraître. Si un avantage s’ajoute au merci, sa publication doit le dire : « Publicité » ou une mention équivalente.`
  },
  en: {
    title: `Your name in the credits, and your followers’ too`,
    summary: `Being credited alongside the people who follow her matters more than a logo. You already know how to say thank you: show it.`,
    line: `With us, help is seen and thanked. If you join in, your name goes in the credits, and so does your community’s.`,
    proof: `Have at hand: the thanks page, the space kept for them, and the rule that says who appears there. Ask each person under which name they want to appear. If a benefit comes on top of the thanks, French law wants the post to say so: “advertising” or the like.`
  }
});
