import { not } from '#engine/reason/condition.ts';
import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';

export const influencerNoAds = argument({
  id: 'influencer-no-ads',
  persona: 'influencer',
  effortDays: 0,
  requires: [
    { when: not(largestFunder.is('no-budget')), fr: `Le projet a un budget`, en: `The project has a budget` },
    {
      when: sensitiveData.is('none'),
      fr: `La ressource ne contient aucune donnée personnelle ou sensible`,
      en: `The resource holds no personal or sensitive data`
    },
    accountsArePublic,
    tendsOurOwn
  ],
  asserts: [
    {
      when: accountsArePublic,
      fr: `Notre budget est public`,
      en: `Our budget is public`
    }
  ],
  favours: [
    {
      when: refusedFunders.is('written'),
      strong: true,
      fr: `Vous avez écrit quels financeurs vous refusez`,
      en: `You have written down which funders you refuse`
    },
    publicIsUser
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Rien de caché : on voit d’où vient l’argent`,
    summary: `Sa réputation tient à ce qu’elle ne vend pas en cachette. Des comptes que tout le monde peut lire la protègent.`,
    line: `Je ne vous demande pas de publicité déguisée. Notre budget est public : vous y voyez d’où vient l’argent. Je vous montre aussi quelles données nous gardons.`,
    proof: `Ayez sous les yeux : le budget publié, la liste des données gardées et pourquoi, celle des financeurs refusés. Ne promettez l’absence de publicité ou de revente que si ces pages l’écrivent.`
  },
  en: {
    title: `Nothing hidden: you can see where the money comes from`,
    summary: `Her reputation rests on what she does not sell on the quiet. Accounts that anybody can read protect her.`,
    line: `I am not asking you for an advert in disguise. Our budget is public: it shows where the money comes from. I will also show you what data we keep.`,
    proof: `Have at hand: the published budget, the list of data kept and why, and that of the funders refused. Promise no advertising or resale only if those pages say so.`
  }
});
