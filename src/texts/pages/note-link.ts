import type { Texts } from '#texts/texts.ts';

const fr = {
  excluded: `Écarté par votre situation, même si ses conditions sont remplies.`,
  see: `Voir la note`
};

const en: Texts<typeof fr> = {
  excluded: `Ruled out by your situation, even where its conditions are met.`,
  see: `See the note`
};

/** What leads to the note from an advice that it rules out. */
export const noteLinkTexts = { fr, en };
