import type { Texts } from '#texts/texts.ts';
import { productNames } from './product-names.ts';

const fr = {
  title: `Le guide`,
  lead: `Tout ce que Parcours Communs sait, à lire sans répondre à rien : les outils des cinq ateliers, les conseils, des communs réels.`,
  products: `Les produits des cinq ateliers`,
  search: `Chercher dans le guide`,
  searchHint: `Un ou deux mots : dons, licence, mairie…`,
  results: (count: number) => (count > 1 ? `${count} résultats` : `${count} résultat`),
  noResult: (words: string) => `Rien ne contient « \u00a0${words}\u00a0 ». Essayez un mot plus court.`,
  advice: `Tous les conseils, par sujet`,
  adviceLink: `Lire tous les conseils`,
  questions: `Les questions du parcours`,
  summaries: {
    brakes: `Ce qui retient d’ouvrir, de contribuer ou de durer, et comment le desserrer.`,
    means: `Ce qui donne envie de contribuer, les règles à poser, qui garantit quoi.`,
    boat: `Le vent, le bateau, les rochers, l’île : votre projet en un dessin.`,
    financePlan: `Les besoins, les financeurs, et une combinaison qui les couvre.`,
    pitch: `Quoi dire à chaque personne, en trente secondes, deux minutes ou une page.`,
    cases: `Vingt-cinq communs réels, les plus proches du vôtre d’abord.`,
    licences: `Ce que vous reprenez, ce que vous publiez : les licences vont-elles ensemble ?`,
    glossary: `Copyleft, rescrit, hôte, forge… : en une ou deux phrases.`,
    readiness: `Cinq listes que l’on vous opposera : ce que vos réponses remplissent, et la preuve.`,
    cyberRole: `Contribution, intendance ou fabrication : ce que la loi européenne demande.`,
    map: `Les six étapes, leurs questions, et ce qui décide de celles qu’on vous pose.`,
    whatIf: `Essayer d’autres réponses sans toucher au projet.`,
    facilitators: `Deux heures, un projecteur, du papier : le déroulé.`
  },
  names: productNames.fr
};

const en: Texts<typeof fr> = {
  title: `The guide`,
  lead: `Everything Parcours Communs knows, to read without answering anything: the tools of the five workshops, the advice, real commons.`,
  products: `The products of the five workshops`,
  search: `Search the guide`,
  searchHint: `A word or two: donations, licence, mayor…`,
  results: (count) => (count === 1 ? `1 result` : `${count} results`),
  noResult: (words) => `Nothing contains “${words}”. Try a shorter word.`,
  advice: `All the advice, by subject`,
  adviceLink: `Read all the advice`,
  questions: `The questions of the course`,
  summaries: {
    brakes: `What holds people back from opening, contributing or lasting, and how to loosen it.`,
    means: `What makes people want to contribute, the rules to set, who guarantees what.`,
    boat: `Wind, boat, rocks, island: your project in one drawing.`,
    financePlan: `The needs, the funders, and a combination that covers them.`,
    pitch: `What to say to each person, in thirty seconds, two minutes or one page.`,
    cases: `Twenty-five real commons, those closest to yours first.`,
    licences: `What you reuse, what you publish: do the licences go together?`,
    glossary: `Copyleft, tax ruling, host, forge…: in a sentence or two.`,
    readiness: `Five lists that will be held against you: what your answers meet, and the evidence.`,
    cyberRole: `Contributing, stewarding or manufacturing: what European law asks.`,
    map: `The six stages, their questions, and what decides which of them you are asked.`,
    whatIf: `Try other answers without touching your project.`,
    facilitators: `Two hours, a projector, paper: how it runs.`
  },
  names: productNames.en
};

/** The words of the guide. */
export const guideTexts = { fr, en };
