import { any } from '#engine/reason/condition.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';

export const funderCofunded = argument({
  id: 'funder-cofunded',
  persona: 'funder',
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: any(
        inKindOffers.has('hosting', 'staff-time', 'premises', 'legal-help', 'translation'),
        currentIncome.has('sales', 'gifts', 'fees')
      ),
      fr: `{D’autres offrent des moyens}, ou {d’autres apportent déjà de l’argent}`,
      en: `{Others offer means}, or {others already bring money}`
    }
  ],
  asserts: [
    {
      when: any(
        inKindOffers.has('hosting', 'staff-time', 'premises', 'legal-help', 'translation'),
        currentIncome.has('sales', 'gifts', 'fees')
      ),
      fr: `vous ne seriez pas seuls`,
      en: `you would not be alone`
    }
  ],
  favours: [
    {
      when: inKindOffers.has('staff-time', 'hosting'),
      strong: true,
      fr: `On vous offre {du temps de travail} ou {de l’hébergement}`,
      en: `You are offered {working time} or {hosting}`
    },
    {
      when: currentIncome.has('sales', 'fees'),
      fr: `Des usagers paient déjà : {ventes} ou {cotisations}`,
      en: `Users already pay: {sales} or {membership fees}`
    }
  ],
  cautions: [
    {
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : dites-le avant que l’on fasse le calcul.`,
      en: `One funder provides more than 60% of your means: say so before somebody does the sum.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Vous ne payez pas tout : d’autres apportent leur part`,
    summary: `Un financeur n’aime pas être seul. Le temps, l’hébergement et les locaux comptent aussi, à condition d’être chiffrés et signés.`,
    line: `Je ne vous demande pas de tout payer : vous ne seriez pas seuls. Voici qui met quoi dans « [le projet] », combien et jusqu’à quand.`,
    proof: `Ayez sous les yeux : une lettre par apport, et le tableau qui les additionne, heures comprises. Donnez la part déjà couverte en pourcentage ; ne comptez pas ce qui n’est pas signé.`
  },
  en: {
    title: `You are not paying for it all: others bring a share`,
    summary: `A funder does not like to be alone. Time, hosting and premises count as well, as long as they are costed and signed for.`,
    line: `I am not asking you to pay for everything: you would not be alone. Here is who puts what into “[the project]”, how much and until when.`,
    proof: `Have at hand: one letter for each contribution, and the table that adds them up, hours included. Give the share already covered as a percentage; leave out anything that is not signed.`
  }
});
