import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* Why a file that somebody chose is not a project. */

const fr = {
  refusals: {
    unreadable: `Ce fichier ne peut pas être lu ici. Copiez-le d’abord sur cet appareil, puis choisissez la copie.`,
    'too-large': `Ce fichier est trop gros pour être un projet (plus de 20 Mo). Choisissez le fichier exporté depuis la page « Projets ».`,
    damaged: `Ce fichier est abîmé ou incomplet, et ne se lit pas. Exportez-le de nouveau depuis l’appareil d’origine.`,
    foreign: `Ce fichier ne vient pas de Parcours Communs. Choisissez un fichier exporté depuis la page « Projets ».`,
    newer: `Ce fichier vient d’une version plus récente. Mettez Parcours Communs à jour sur cet appareil, puis réessayez.`,
    invalid: `Ce fichier ressemble à un projet, mais une partie ne se lit pas. Exportez-le de nouveau depuis l’appareil d’origine.`
  },
  refusedAt: (place: string) => `Endroit : ${place}.`,
  nothingChanged: `Rien n’a été modifié.`
};

const en: Texts<typeof fr> = {
  refusals: {
    unreadable: `This file cannot be read here. Copy it to this device first, then choose the copy.`,
    'too-large': `This file is too large to be a project (over 20 MB). Choose the file exported from the Projects page.`,
    damaged: `This file is damaged or incomplete and cannot be read. Export it again from the original device.`,
    foreign: `This file does not come from Parcours Communs. Choose a file exported from the Projects page.`,
    newer: `This file comes from a newer version. Update Parcours Communs on this device, then try again.`,
    invalid: `This file looks like a project, but part of it cannot be read. Export it again from the original device.`
  },
  refusedAt: (place) => `Where: ${place}.`,
  nothingChanged: `Nothing has been changed.`
};

export const fileRefusalTexts: InBoth<Texts<typeof fr>> = { fr, en };
