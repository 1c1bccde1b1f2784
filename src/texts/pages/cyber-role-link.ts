import type { Texts } from '#texts/texts.ts';

const fr = { see: `Voir votre rôle au sens du CRA, ses raisons et ce qui le changerait` };

const en: Texts<typeof fr> = { see: `See your role under the CRA, its reasons and what would change it` };

/** What leads to the role finder, from the advice that speaks of the role. */
export const cyberRoleLinkTexts = { fr, en };
