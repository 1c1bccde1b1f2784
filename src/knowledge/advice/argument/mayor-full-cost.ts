import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const mayorFullCost = argument({
  id: 'mayor-full-cost',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    lastingCosts,
    {
      when: transparency.is('internal', 'published', 'discussed'),
      fr: `Un budget est tenu, au moins en interne`,
      en: `A budget is kept, at least internally`
    }
  ],
  asserts: [
    {
      when: lastingCosts,
      fr: `des dépenses reviennent chaque année`,
      en: `some costs come back every year`
    }
  ],
  favours: [
    { ...accountsArePublic, strong: true },
    {
      when: neighbour.is('closed'),
      fr: `Une solution fermée sert de point de comparaison`,
      en: `A closed solution serves as a comparison`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Voici le coût complet, maintenance comprise`,
    summary: `« Commun » s’entend souvent « sans budget ». Un coût complet sur cinq ans évite la déception et vous rend crédible.`,
    line: `Je ne viens pas vous dire que « [le projet] » ne coûte rien : des dépenses reviennent chaque année. Voici le coût sur cinq ans, à côté de ce que vous payez aujourd’hui.`,
    proof: `Ayez sous les yeux un tableau daté, sur cinq ans : mise en place, maintenance, formation, temps des agents, sortie. Sans ce tableau, n’avancez pas l’argument.`
  },
  en: {
    title: `Here is the full cost, upkeep included`,
    summary: `“Commons” is often heard as “no budget”. A full cost over five years prevents disappointment and makes you credible.`,
    line: `I have not come to tell you that “[the project]” costs nothing: some costs come back every year. Here is the cost over five years, next to what you pay today.`,
    proof: `Have at hand a dated five-year table: set-up, upkeep, training, staff time, exit. Without that table, leave the argument out.`
  }
});
