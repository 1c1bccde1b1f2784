import type { Texts } from '#texts/texts.ts';
import { firstEuroTexts } from './first-euro.ts';

const fr = {
  firstEuro: firstEuroTexts.fr,
  title: `L’essentiel`,
  begin: `Dites d’abord où en est votre projet : l’essentiel s’écrira ici, au fil de vos réponses.`,
  also: `Aussi :`,
  pillars: `Sur quoi repose votre commun`,
  names: { resource: `Ressource`, community: `Communauté`, rules: `Règles` },
  footings: {
    resource: {
      stands: `ouverte et vivante`,
      lacks: `en chantier`,
      absent: `à construire`,
      open: `à établir`
    },
    community: { stands: `vivante et variée`, lacks: `en chantier`, absent: `à réunir`, open: `à établir` },
    rules: { stands: `partagées et solides`, lacks: `en chantier`, absent: `à écrire`, open: `à établir` }
  },
  lines: { yes: `Établi :`, no: `Il manque :`, unknown: `À savoir :` },
  firstOf: { no: `Il manque d’abord :`, unknown: `À savoir d’abord :` },
  picture: (resource: string, community: string, rules: string) =>
    `Une coque de trois bordés. Ressource : ${resource}. Communauté : ${community}. Règles : ${rules}.`,
  legend: `Planche pleine : établi. Rayée : à savoir. Vide : il manque.`,
  table: `Voir les critères un par un`,
  columns: { criterion: `Critère`, verdict: `État` },
  verdicts: { yes: `établi`, no: `manque`, unknown: `à savoir` },
  first: `À faire d’abord`,
  firstInPlan: (others: boolean) =>
    `Le plan s’ouvre sur les pas de votre situation.${others ? ` Aussi :` : ``}`,
  firstNone: `Encore quelques réponses, et vos premières actions seront là.`,
  funding: `De quoi vivre`,
  fundingNone: `Aucun mode de financement n’est retenu pour l’instant.`,
  rock: `Le rocher à éviter`,
  rockNone: `Aucun rocher en vue, d’après vos réponses.`,
  removedBy: `Ce qui l’écarte :`,
  consider: `À envisager :`,
  unanswered: `Rien dans votre plan ne l’écarte encore.`,
  notYet: (principle: string) => `Pas encore : ${principle}`,
  toBoat: `Voir le bateau`,
  labelled: (label: string, value: string) => `${label} : ${value}`,
  all: `Tous les conseils, un par un`
};

const en: Texts<typeof fr> = {
  firstEuro: firstEuroTexts.en,
  title: `In short`,
  begin: `First say where your project stands: the essentials will be written here as you answer.`,
  also: `Also:`,
  pillars: `What your commons stands on`,
  names: { resource: `Resource`, community: `Community`, rules: `Rules` },
  footings: {
    resource: {
      stands: `open and alive`,
      lacks: `under construction`,
      absent: `to be built`,
      open: `to be settled`
    },
    community: {
      stands: `lively and varied`,
      lacks: `under construction`,
      absent: `to be gathered`,
      open: `to be settled`
    },
    rules: {
      stands: `shared and solid`,
      lacks: `under construction`,
      absent: `to be written`,
      open: `to be settled`
    }
  },
  lines: { yes: `In place:`, no: `Missing:`, unknown: `To find out:` },
  firstOf: { no: `Missing first:`, unknown: `To find out first:` },
  picture: (resource, community, rules) =>
    `A hull of three strakes. Resource: ${resource}. Community: ${community}. Rules: ${rules}.`,
  legend: `Solid plank: in place. Striped: to find out. Empty: missing.`,
  table: `See the criteria one by one`,
  columns: { criterion: `Criterion`, verdict: `State` },
  verdicts: { yes: `in place`, no: `missing`, unknown: `to find out` },
  first: `To do first`,
  firstInPlan: (others) => `The plan opens with the steps of your situation.${others ? ` Also:` : ``}`,
  firstNone: `A few more answers, and your first actions will be here.`,
  funding: `What to live on`,
  fundingNone: `No way of funding is retained for now.`,
  rock: `The rock to steer clear of`,
  rockNone: `No rock in sight, going by your answers.`,
  removedBy: `What removes it:`,
  consider: `To consider:`,
  unanswered: `Nothing in your plan removes it yet.`,
  notYet: (principle) => `Not yet: ${principle}`,
  toBoat: `See the boat`,
  labelled: (label, value) => `${label}: ${value}`,
  all: `All the advice, one by one`
};

/** The words of the first screen of the advice. */
export const overviewTexts = { fr, en };

export type OverviewTexts = Texts<typeof fr>;
