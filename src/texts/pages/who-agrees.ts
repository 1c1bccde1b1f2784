import type { Texts } from '#texts/texts.ts';

/** What is added to a step for those whose yes counts, in the person’s own words, and what is said to who has to be convinced. */
const fr = {
  title: `Demander un oui écrit : {owners}`,
  /** Nobody has the yes of a crowd by a near day. */
  few: `Demander un premier oui écrit à cinq, parmi {owners}`,
  fewDone: `Cinq réponses, et le jour où les autres seront demandées.`,
  /** Whoever paid holds nothing by that alone. */
  payer: `Qui a seulement payé n’a, sauf écrit, qu’une objection à faire : son silence n’arrête rien.`,
  why: `Un oui que l’on suppose se retire au pire moment.`,
  first: `« Pour votre part : oui, non, ou à quelle condition ? »`,
  /** The same of a family in mourning, which is asked for nothing by a day. */
  waits: `Notez leur part. Rien ne leur est demandé avant que la famille réponde.`,
  done: `Oui, non, condition ou jour de réponse : c’est écrit.`,
  takes: `2 h, plus l’attente`,
  /** The same, where a step asks for agreements without a name; each has a letter of their own. */
  letter: `Une lettre pour {owners}`,
  letters: `Des lettres séparées pour {owners}`,
  /** Nobody writes to people who are not to be found: what was done to find them is dated. */
  sought: `Une lettre, ou vos recherches, pour {owners}`,
  asking: ` : « Pour votre part : oui, non, ou à quelle condition ? »`,
  concerned: `Ont aussi leur mot à dire : {owners}.`,
  /** Of one whose yes counts. */
  accepts: `À faire accepter par {owners}.`,
  decides: `À décider avec {deciders}.`,
  whoDecides: `Qui décide : {deciders}.`,
  apart: (first: string) => `Séparément : ${first}`,
  toEach: (who: string) => `${who}, séparément`,
  says: `« Qu’est-ce qui vous ferait dire non ? Que faut-il écrire pour que vous disiez oui ? »`
};

const en: Texts<typeof fr> = {
  title: `Ask for a yes in writing: {owners}`,
  few: `Ask five for a first yes in writing, among {owners}`,
  fewDone: `Five answers, and the day on which the others will be asked.`,
  payer: `Whoever only paid has, unless in writing, no more than an objection to make: their silence stops nothing.`,
  why: `A yes that is taken for granted is taken back at the worst moment.`,
  first: `“For your part: yes, no, or on what condition?”`,
  waits: `Note their part. Nothing is asked of them before the family answers.`,
  done: `Yes, no, a condition or a day to answer: it is in writing.`,
  takes: `2 h, plus the wait`,
  letter: `A letter for {owners}`,
  letters: `Separate letters for {owners}`,
  sought: `A letter, or your searches, for {owners}`,
  asking: `: “For your part: yes, no, or on what condition?”`,
  concerned: `They have a say too: {owners}.`,
  accepts: `To be accepted by {owners}.`,
  decides: `To be decided with {deciders}.`,
  whoDecides: `Who decides: {deciders}.`,
  apart: (first) => `One by one: ${first}`,
  toEach: (who) => `${who}, one by one`,
  says: `“What would make you say no? What has to be in writing for you to say yes?”`
};

export const whoAgreesTexts = { fr, en };
