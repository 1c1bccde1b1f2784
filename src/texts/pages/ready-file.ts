import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* A file that was ready only some time after it had been asked for. */

const fr = {
  ready: `Fichier :`,
  save: `Enregistrer ce fichier`
};

const en: Texts<typeof fr> = {
  ready: `File:`,
  save: `Save this file`
};

export const readyFileTexts: InBoth<Texts<typeof fr>> = { fr, en };
