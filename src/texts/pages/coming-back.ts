import type { Texts } from '#texts/texts.ts';

const fr = {
  /** After the name of a question. */
  said: (answers: string) => `\u00a0: ${answers}`,
  others: (count: number) => (count > 1 ? `${count} autres` : `une autre`),
  backTo: (page: string) => `Revenir à «\u00a0${page}\u00a0»`,
  back: `Revenir à la page précédente`,
  remaining: (count: number) =>
    count > 1
      ? `Il reste ${count} questions sans réponse. La première\u00a0:`
      : `Il reste une question sans réponse\u00a0:`
};

const en: Texts<typeof fr> = {
  said: (answers) => `: ${answers}`,
  others: (count) => (count > 1 ? `${count} others` : `one other`),
  backTo: (page) => `Back to “${page}”`,
  back: `Back to the page before`,
  remaining: (count) =>
    count > 1
      ? `${count} questions are still unanswered. The first one:`
      : `One question is still unanswered:`
};

/** The words for changing one answer and coming back. */
export const comingBackTexts = { fr, en };
