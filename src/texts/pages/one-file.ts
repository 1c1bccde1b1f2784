import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* Only where all of the product is in one HTML file. */

const fr = {
  offline: `Ce fichier contient toute l’application`,
  tooOld: `Ce navigateur ne peut pas ouvrir ce fichier. Il faut JavaScript, et un navigateur de 2023 ou plus récent.`,
  title: `Enregistrer une copie`,
  hint: (name: string) =>
    `Le même fichier, avec « ${name} » à l’intérieur. Il s’ouvre partout, sans réseau ni installation : sur une clé, par courriel, sur un autre appareil.`,
  save: `Enregistrer une copie`,
  saved: `La copie est prête. Ce que vous changerez ensuite n’y sera pas : enregistrez-en alors une autre.`,
  carried: {
    opened: (name: string) =>
      `« ${name} » était dans ce fichier. Il est maintenant sur cet appareil, et ouvert.`,
    'in-memory': (name: string) =>
      `« ${name} » était dans ce fichier, et il est ouvert. Ce navigateur n’enregistre rien : avant de fermer la page, enregistrez une copie.`,
    gone: (name: string) => `Ce fichier contient « ${name} », qui n’est plus sur cet appareil.`,
    differs: (name: string) =>
      `Ce fichier contient « ${name} », autrement que sur cet appareil. Rien n’est écrit.`,
    unread: () => `Le projet que contient ce fichier ne se lit pas. Le reste fonctionne.`
  },
  toChoice: `Comparer et choisir`,
  choiceTitle: `Le projet de ce fichier`
};

const en: Texts<typeof fr> = {
  offline: `This file holds the whole application`,
  tooOld: `This browser cannot open this file. It takes JavaScript, and a browser of 2023 or later.`,
  title: `Save a copy`,
  hint: (name) =>
    `The same file, with “${name}” inside. It opens anywhere, without a network or an installation: on a USB stick, by email, on another device.`,
  save: `Save a copy`,
  saved: `The copy is ready. What you change from now on will not be in it: then save another one.`,
  carried: {
    opened: (name) => `“${name}” was in this file. It is now on this device, and open.`,
    'in-memory': (name) =>
      `“${name}” was in this file, and is open. This browser saves nothing: before you close the page, save a copy.`,
    gone: (name) => `This file holds “${name}”, which is no longer on this device.`,
    differs: (name) => `This file holds “${name}”, not as it is on this device. Nothing has been written.`,
    unread: () => `The project in this file cannot be read. All the rest works.`
  },
  toChoice: `Compare and choose`,
  choiceTitle: `The project of this file`
};

export const oneFileTexts: InBoth<Texts<typeof fr>> = { fr, en };
