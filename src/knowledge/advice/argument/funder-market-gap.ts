import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { incomeNotAtStake } from '#knowledge/facts/income-not-at-stake.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const funderMarketGap = argument({
  id: 'funder-market-gap',
  persona: 'funder',
  effortDays: 0,
  requires: [
    {
      when: neighbour.is('abandoned', 'none'),
      fr: `La recherche est faite : {un projet à l’abandon} ou {rien de proche}`,
      en: `The search has been done: {an abandoned project} or {nothing similar}`
    },
    {
      when: users.has('public', 'nonprofits', 'education', 'researchers'),
      fr: `Elle s’adresse {au grand public}, {aux associations}, {à l’enseignement} ou {à la recherche}`,
      en: `It is for {the general public}, {associations}, {education} or {research}`
    },
    incomeNotAtStake
  ],
  asserts: [
    {
      when: neighbour.is('abandoned', 'none'),
      fr: `n’avons trouvé aucune offre vivante`,
      en: `found no living offer`
    }
  ],
  favours: [
    { ...generalInterestPossible, strong: true },
    {
      when: wouldSuffer.has('public', 'nonprofits'),
      fr: `{Des particuliers} ou {des associations} souffriraient de sa disparition`,
      en: `{Individuals} or {associations} would suffer if it disappeared`
    }
  ],
  cautions: [
    {
      when: sellsAround,
      fr: `Vous vendez aussi des services, ou vous y pensez : dites ce que la vente paie, et ce qu’elle ne paiera jamais.`,
      en: `You also sell services, or mean to: say what sales pay for, and what they never will.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Le marché n’y répond pas`,
    summary: `L’argent public ou philanthropique doit aller là où rien d’autre ne va. Montrez que vous avez vérifié, et qui resterait sans solution.`,
    line: `Nous avons cherché, et n’avons trouvé aucune offre vivante pour [les personnes à qui il sert]. C’est là que votre argent peut changer quelque chose.`,
    proof: `Ayez sous les yeux : la recherche datée, offres payantes comprises, et trois témoignages de gens restés sans solution. Ajoutez ce qu’ils pourraient payer, même si c’est zéro.`
  },
  en: {
    title: `The market does not meet this need`,
    summary: `Public or philanthropic money should go where nothing else does. Show that you have checked, and who would be left without a solution.`,
    line: `We searched, and found no living offer for [the people it serves]. That is where your money can make a difference.`,
    proof: `Have at hand: the dated search, paid offers included, and three accounts from people left without a solution. Add what they could pay, even if it is nothing.`
  }
});
