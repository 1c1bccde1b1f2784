import type { Texts } from '#texts/texts.ts';
import { productNames } from './product-names.ts';

const fr = {
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

/** What each page of the guide is called and is for, wherever others lead to it. */
export const productLinkTexts = { fr, en };
