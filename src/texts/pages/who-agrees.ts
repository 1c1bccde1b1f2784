import type { Texts } from '#texts/texts.ts';

/** What is added to a step for those whose yes counts, in the person’s own words, and what is said to who has to be convinced. */
const fr = {
  yes: {
    title: `Demander un oui écrit : {owners}`,
    why: `Un oui que l’on suppose se retire au pire moment.`,
    first: `« Pour votre part : oui, non, ou à quelle condition ? »`,
    done: `Oui, non, condition ou jour de réponse : c’est écrit.`
  },
  /** Nobody has the yes of a crowd by a near day. */
  some: {
    title: `Demander un premier oui écrit à cinq, parmi {owners}`,
    why: `Un oui que l’on suppose se retire au pire moment.`,
    first: `« Pour votre part : oui, non, ou à quelle condition ? »`,
    done: `Cinq réponses, et le jour où les autres seront demandées.`
  },
  /** Before a rule is voted, a yes would be a vote on what it decides. */
  parts: {
    title: `Demander qui a fait quoi, sans oui avant le vote : {owners}`,
    why: `Un oui demandé avant la règle serait déjà un vote.`,
    first: `« Quelle part avez-vous faite, corrigée ou payée ? Aucun oui n’est demandé aujourd’hui. »`,
    done: `La part de chacun est écrite, ou son jour de réponse.`
  },
  /** Whoever paid holds nothing by that alone. */
  payer: `Qui a seulement payé n’a, sauf écrit, qu’une objection à faire : son silence n’arrête rien.`,
  /** The same of a family in mourning, which is asked for nothing by a day. */
  waits: `Notez leur part. Rien ne leur est demandé avant que la famille réponde.`,
  takes: `2 h, plus l’attente`,
  /** The same, where a step asks for agreements without a name; each has a letter of their own. */
  letter: `Une lettre pour {owners}`,
  letters: `Des lettres séparées pour {owners}`,
  /** Nobody writes to people who are not to be found: what was done to find them is dated. */
  sought: `Une lettre, ou vos recherches, pour {owners}`,
  asking: ` : « Pour votre part : oui, non, ou à quelle condition ? »`,
  concerned: `Ont aussi leur mot à dire : {owners}.`,
  /** Where those who decide sign: a right in a part is no say in the whole. */
  ownRights: `À demander à part, pour leurs seuls droits : {owners}.`,
  /** Where what is signed does not come back: whoever is shown is not asked for it. */
  makersSign: `Pour {owners} : signe qui a fait une part, pas qui y est seulement montré.`,
  /** Of one whose yes counts. */
  accepts: `À faire accepter par {owners}.`,
  /** Of several, before a body votes. */
  heard: `À entendre avant le vote : {owners}.`,
  /** Where nothing is decided in the step: what the question itself asks. */
  beforeChange: `Avant de publier ou de changer, il faut un oui : {owners}.`,
  decides: `À décider avec {deciders}.`,
  whoDecides: `Qui décide : {deciders}.`,
  apart: (first: string) => `Séparément : ${first}`,
  toEach: (who: string) => `${who}, séparément`,
  says: `« Qu’est-ce qui vous ferait dire non ? Que faut-il écrire pour que vous disiez oui ? »`
};

const en: Texts<typeof fr> = {
  yes: {
    title: `Ask for a yes in writing: {owners}`,
    why: `A yes that is taken for granted is taken back at the worst moment.`,
    first: `“For your part: yes, no, or on what condition?”`,
    done: `Yes, no, a condition or a day to answer: it is in writing.`
  },
  some: {
    title: `Ask five for a first yes in writing, among {owners}`,
    why: `A yes that is taken for granted is taken back at the worst moment.`,
    first: `“For your part: yes, no, or on what condition?”`,
    done: `Five answers, and the day on which the others will be asked.`
  },
  parts: {
    title: `Ask who made what, with no yes before the vote: {owners}`,
    why: `A yes asked for before the rule would already be a vote.`,
    first: `“Which part did you make, correct or pay for? Nobody asks you for a yes today.”`,
    done: `Each one’s part is in writing, or the day they will answer.`
  },
  payer: `Whoever only paid has, unless in writing, no more than an objection to make: their silence stops nothing.`,
  waits: `Note their part. Nothing is asked of them before the family answers.`,
  takes: `2 h, plus the wait`,
  letter: `A letter for {owners}`,
  letters: `Separate letters for {owners}`,
  sought: `A letter, or your searches, for {owners}`,
  asking: `: “For your part: yes, no, or on what condition?”`,
  concerned: `They have a say too: {owners}.`,
  ownRights: `To be asked apart, for their own rights only: {owners}.`,
  makersSign: `For {owners}: whoever made a part signs, not who is only shown.`,
  accepts: `To be accepted by {owners}.`,
  heard: `To be heard before the vote: {owners}.`,
  beforeChange: `Before you publish or change it, a yes is needed: {owners}.`,
  decides: `To be decided with {deciders}.`,
  whoDecides: `Who decides: {deciders}.`,
  apart: (first) => `One by one: ${first}`,
  toEach: (who) => `${who}, one by one`,
  says: `“What would make you say no? What has to be in writing for you to say yes?”`
};

export const whoAgreesTexts = { fr, en };
