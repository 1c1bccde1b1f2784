import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { relayIsReady } from '#knowledge/facts/relay-is-ready.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';

export const objectionSustainability = objection({
  id: 'objection-sustainability',
  persona: 'funder',
  effortDays: 0,
  requires: [
    canReceiveMoney,
    severalCanRelease,
    {
      when: largestFunder.is('under-30', '30-to-60'),
      fr: `Un budget existe, et aucun financeur n’en apporte plus de 60 %`,
      en: `There is a budget, and no funder provides more than 60% of it`
    }
  ],
  asserts: [
    {
      when: canReceiveMoney,
      fr: `Une structure peut encaisser`,
      en: `An entity can receive money`
    },
    {
      when: severalCanRelease,
      fr: `deux personnes au moins savent publier`,
      en: `at least two people can publish`
    },
    {
      when: largestFunder.is('under-30', '30-to-60'),
      fr: `Aucun financeur n’apporte plus de 60 % du budget.`,
      en: `No funder provides more than 60% of the budget.`
    }
  ],
  favours: [
    { ...relayIsReady, strong: true },
    {
      when: mainFunderLeaves.is('slows', 'nothing'),
      fr: `Le projet survivrait au départ de son principal financeur`,
      en: `The project would survive the loss of its main funder`
    }
  ],
  cautions: [
    {
      when: runway.atMost('three-to-six'),
      fr: `Vos moyens actuels couvrent au plus six mois : dites-le avant qu’on vous le demande.`,
      en: `Your present means cover six months at most: say so before you are asked.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Et dans cinq ans ? »`,
    summary: `Cette question en cache trois : qui encaisse, qui continue, qui paie. Répondez aux trois, puis dites ce qui reste fragile.`,
    reply: `Une structure peut encaisser, deux personnes au moins savent publier. Aucun financeur n’apporte plus de 60 % du budget. Voici maintenant ce qui reste fragile, et ce que nous en faisons.`,
    proof: `Ayez sous les yeux la part de chaque source d’argent et les noms des personnes qui peuvent publier. Ajoutez un risque que vous n’avez pas encore réglé. Un seul risque avoué rend le reste crédible.`
  },
  en: {
    title: `“And in five years’ time?”`,
    summary: `This question hides three: who receives the money, who carries on, who pays. Answer all three, then say what is still fragile.`,
    reply: `An entity can receive money, and at least two people can publish. No funder provides more than 60% of the budget. Now here is what is still fragile, and what we are doing about it.`,
    proof: `Have at hand the share of each source of money and the names of the people who can publish. Add one risk that you have not settled yet. A single risk admitted makes the rest credible.`
  }
});
