import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* A file that was ready only some time after it had been asked for. */

const fr = {
  ready: `Le fichier est prêt :`,
  save: `Enregistrer ce fichier`
};

const en: Texts<typeof fr> = {
  ready: `The file is ready:`,
  save: `Save this file`
};

export const readyFileTexts: InBoth<Texts<typeof fr>> = { fr, en };
