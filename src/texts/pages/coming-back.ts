import type { Texts } from '#texts/texts.ts';

const fr = {
  /** After the name of a question. */
  said: (answers: string) => `\u00a0: ${answers}`,
  others: (count: number) => (count > 1 ? `${count} autres` : `une autre`),
  backTo: (page: string) => `Revenir à «\u00a0${page}\u00a0»`,
  back: `Revenir à la page précédente`
};

const en: Texts<typeof fr> = {
  said: (answers) => `: ${answers}`,
  others: (count) => (count > 1 ? `${count} others` : `one other`),
  backTo: (page) => `Back to “${page}”`,
  back: `Back to the page before`
};

/** The words for changing one answer and coming back. */
export const comingBackTexts = { fr, en };
