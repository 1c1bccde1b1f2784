import type { Texts } from '#texts/texts.ts';

const fr = {
  left: (count: number) =>
    count === 0
      ? `Plus aucune question ne changerait votre note ni un conseil.`
      : count === 1
        ? `Une question au plus peut encore changer votre note ou un conseil.`
        : `${count} questions au plus peuvent encore changer votre note ou un conseil.`,
  after: (count: number) =>
    count === 0
      ? `Après celle-ci, plus rien ne changerait votre note ni un conseil.`
      : `Après celle-ci, il en reste ${count} au plus.`,
  goOn: `Continuer les questions`,
  which: `Lesquelles, et ce qu’elles changeraient`,
  apart: (count: number) => `${count} pour préciser`,
  nothingAsked: `Rien à répondre pour votre projet`
};

const en: Texts<typeof fr> = {
  left: (count) =>
    count === 0
      ? `No question would change your note or any advice any more.`
      : count === 1
        ? `One question at most may still change your note or some advice.`
        : `${count} questions at most may still change your note or some advice.`,
  after: (count) =>
    count === 0
      ? `After this one, nothing would change your note or any advice any more.`
      : `After this one, ${count} are left at most.`,
  goOn: `Carry on with the questions`,
  which: `Which ones, and what they would change`,
  apart: (count) => `${count} for more detail`,
  nothingAsked: `Nothing to answer for your project`
};

/** The words for what is still to be answered. */
export const aheadTexts = { fr, en };
