import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Déclaration d’accessibilité`,
  link: `Accessibilité : ce qui est vérifié, ce qui ne l’est pas`
};

const en: Texts<typeof fr> = {
  title: `Accessibility statement`,
  link: `Accessibility: what is checked, and what is not`
};

/** How the accessibility statement is called, for the pages that lead to it: the rest is loaded there. */
export const accessibilityTexts: InBoth<Texts<typeof fr>> = { fr, en };
