import { any } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';

export const objectionWhyNotAProduct = objection({
  id: 'objection-why-not-a-product',
  persona: 'funder',
  effortDays: 0,
  requires: [
    {
      when: any(contributiveValue.is('mixed', 'contributive'), outsidersContribute, severalOrganisations),
      fr: `La ressource vaut aussi par ce que d’autres y apportent`,
      en: `The resource is worth more for what others bring to it`
    },
    tendsOurOwn
  ],
  favours: [{ ...livesOnContributions, strong: true }, freeLicence],
  cautions: [
    {
      when: ownRevenue.is('threatened'),
      forbids: true,
      fr: `L’ouvrir menacerait votre propre revenu : dites ce qui restera vendu, ou renoncez à parler de commun.`,
      en: `Opening it would threaten your own income: say what will still be sold, or do not call it a commons.`
    }
  ],
  asserts: [
    {
      when: any(contributiveValue.is('mixed', 'contributive'), outsidersContribute, severalOrganisations),
      fr: `se priverait de ce que d’autres peuvent y apporter`,
      en: `would go without what others can bring to it`
    }
  ],
  sources: [],
  reviewed: '2026-11-29',
  fr: {
    title: `« Pourquoi pas un produit ? »`,
    summary: `La question est bonne : un produit est parfois la meilleure forme. Répondez par ce que l’on perdrait à fermer.`,
    reply: `Parce que, fermé, « [le projet] » se priverait de ce que d’autres peuvent y apporter. Et votre argent servirait d’abord un seul vendeur.`,
    proof: `Ayez sous les yeux deux colonnes. Ce qu’un produit apporterait, et ce que fermer ferait perdre : reprises, confiance, contributions. Si la première est la plus longue, écoutez le conseil.`
  },
  en: {
    title: `“Why not make it a product?”`,
    summary: `It is a good question: sometimes a product is the best form. Answer with what would be lost by closing it.`,
    reply: `Because, closed, “[the project]” would go without what others can bring to it. And your money would serve a single seller first.`,
    proof: `Have at hand two columns. What a product would bring, and what closing would lose: reuse, trust, contributions. If the first is the longer one, take the advice.`
  }
});
