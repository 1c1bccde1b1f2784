import type { ConditionWords } from '#engine/reason/in-words.ts';
import type { Texts } from '#texts/texts.ts';

/** How French puts a condition together. */
const conditionsFr: ConditionWords = {
  said: (subject, options) => `${subject}\u00a0: ${options}`,
  quoted: (option) => `«\u00a0${option}\u00a0»`,
  dontKnow: `Je ne sais pas`,
  or: `ou`,
  orMore: (option) => `${option} ou au-delà`,
  orLess: (option) => `${option} au plus`,
  anythingBut: (options) => `tout sauf ${options}`,
  andAlso: `\u00a0; et `,
  orElse: `\u00a0; ou `,
  not: (part) => `l’inverse de (${part})`
};

/** How English does. */
const conditionsEn: ConditionWords = {
  said: (subject, options) => `${subject}: ${options}`,
  quoted: (option) => `“${option}”`,
  dontKnow: `I don’t know`,
  or: `or`,
  orMore: (option) => `${option} or beyond`,
  orLess: (option) => `${option} at most`,
  anythingBut: (options) => `anything but ${options}`,
  andAlso: `; and `,
  orElse: `; or `,
  not: (part) => `the opposite of (${part})`
};

const fr = {
  conditions: conditionsFr,
  title: `La carte du parcours`,
  lead: `Six étapes, toutes leurs questions, et ce qui décide de celles qu’on vous pose. Vous pouvez ouvrir n’importe quelle étape, dans l’ordre que vous voulez.`,
  reading: `Suivez la ligne de haut en bas. Une branche qui s’en écarte n’est parcourue que si sa condition est remplie.`,
  yours: (answered: number, asked: number) =>
    `Votre route\u00a0: ${answered} réponses sur ${asked} questions posées.`,
  goOn: `Reprendre le parcours`,
  begin: `Ouvrir un projet pour y voir votre route`,
  onlyIf: `Seulement si`,
  questions: (count: number) => (count > 1 ? `${count} questions` : `${count} question`),
  check: `Vérifier ses réponses`,
  note: `La note`,
  noteSummary: `Toutes les routes y mènent, et vous pouvez vous y arrêter à tout moment\u00a0: elle dit ce qui lui manque.`,
  passing: {
    answered: `répondu`,
    'to-answer': `à répondre`,
    perhaps: `peut-être, selon vos réponses`,
    skipped: `pas posée`
  },
  legend: `Ce que disent les signes`,
  tree: {
    lead: `De quoi dépend ce conseil, jusqu’à la dernière réponse. Chaque ligne dit si elle est remplie.`,
    leadGuide: `De quoi dépend ce conseil, jusqu’à la dernière réponse.`,
    verdicts: { yes: `oui`, no: `non`, unknown: `à savoir` },
    forms: {
      all: `Tout cela à la fois\u00a0:`,
      any: `Au moins l’un de ceux-ci\u00a0:`,
      not: `L’inverse de ceci\u00a0:`,
      sum: `Ces réponses, prises ensemble, vont assez loin\u00a0:`
    },
    notAsked: `question pas posée`,
    more: (count: number) => (count > 1 ? `${count} autres` : `${count} autre`)
  }
};

const en: Texts<typeof fr> = {
  conditions: conditionsEn,
  title: `The map of the course`,
  lead: `Six stages, all their questions, and what decides which of them you are asked. You may open any stage, in any order.`,
  reading: `Follow the line from top to bottom. A branch that leaves it is taken only where its condition holds.`,
  yours: (answered, asked) => `Your route: ${answered} of ${asked} questions answered.`,
  goOn: `Carry on with the course`,
  begin: `Open a project to see your route on it`,
  onlyIf: `Only if`,
  questions: (count) => (count === 1 ? `1 question` : `${count} questions`),
  check: `Check your answers`,
  note: `The note`,
  noteSummary: `Every route leads there, and you can stop there at any time: it says what it lacks.`,
  passing: {
    answered: `answered`,
    'to-answer': `to be answered`,
    perhaps: `perhaps, depending on your answers`,
    skipped: `not asked`
  },
  legend: `What the signs say`,
  tree: {
    lead: `What this advice hangs on, down to the last answer. Each line says whether it holds.`,
    leadGuide: `What this advice hangs on, down to the last answer.`,
    verdicts: { yes: `yes`, no: `no`, unknown: `to be found out` },
    forms: {
      all: `All of these at once:`,
      any: `At least one of these:`,
      not: `The opposite of this:`,
      sum: `These answers, taken together, go far enough:`
    },
    notAsked: `question not asked`,
    more: (count) => `${count} more`
  }
};

/** The words of the map of the course and of the trees of conditions. */
export const mapTexts = { fr, en };
