import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* Everything on the device in one file, and back. */

const fr = {
  title: `Une sauvegarde de tout`,
  hint: `Tous les projets de cet appareil dans un seul fichier, sans la corbeille. Gardez-le ailleurs : sur une clé, sur un autre appareil. Un projet protégé y reste protégé.`,
  make: `Tout sauvegarder dans un fichier`,
  fileName: `tous-mes-projets`,
  made: (count: number) =>
    count > 1
      ? `Le fichier est prêt : il contient vos ${count} projets.`
      : `Le fichier est prêt : il contient votre projet.`,
  unreadable: (names: string) =>
    `Ne se lit plus sur cet appareil, et figure tel quel dans le fichier : ${names}.`,
  tooLarge: `Ensemble, vos projets dépassent 200 Mo : aucun fichier n’a été fait. Exportez-les un par un.`,
  found: (count: number, date: string) =>
    count > 1
      ? `Cette sauvegarde du ${date} contient ${count} projets. Rien n’est encore écrit : choisissez, puis validez.`
      : `Cette sauvegarde du ${date} contient un projet. Rien n’est encore écrit : choisissez, puis validez.`,
  empty: (date: string) => `Cette sauvegarde du ${date} ne contient aucun projet lisible.`,
  unread: `Illisible dans ce fichier, et laissé de côté :`,
  unnamed: `un projet sans nom`,
  unreadNewer: `il vient d’une version plus récente de Parcours Communs`,
  unreadAt: (place: string) => `endroit : ${place}`,
  standings: {
    new: `Nouveau : il n’est pas sur cet appareil.`,
    newer: `Plus récent dans le fichier, qui a tout ce qui est ici.`,
    older: `Plus ancien dans le fichier : cet appareil a déjà tout.`,
    same: `Identique ici et dans le fichier : rien à faire.`,
    both: `Différent : aucun des deux n’est simplement la suite de l’autre.`,
    unreadable: `Abîmé sur cet appareil, lisible dans le fichier.`,
    locked: `Protégé sur cet appareil, lisible dans le fichier : une copie y serait lisible.`,
    sealed: `Déjà ici, dans un autre état que nul ne peut comparer. Pour le prendre, supprimez d’abord celui d’ici.`
  },
  here: (date: string) => `ici, modifié le ${date}`,
  inFile: (date: string) => `dans le fichier, modifié le ${date}`,
  wayFor: (name: string) => `Que faire de « ${name} »`,
  ways: {
    add: `L’ajouter`,
    newer: `Mettre à jour celui de cet appareil`,
    both: `Réunir les deux : à chaque endroit, le plus récent reste`,
    copy: `L’ajouter à côté, comme copie`,
    leave: `Ne rien changer`
  },
  copyOf: (name: string) => `${name} (de la sauvegarde)`,
  apply: `Valider ces choix`,
  cancel: `Ne rien reprendre`,
  restored: (added: number, merged: number, copied: number, left: number) =>
    `C’est fait. Ajoutés : ${added}. Mis à jour : ${merged}. Copies : ${copied}. Sans changement : ${left}.`
};

const en: Texts<typeof fr> = {
  title: `A backup of everything`,
  hint: `All the projects of this device in a single file, without the bin. Keep it elsewhere: on a USB stick, on another device. A protected project stays protected there.`,
  make: `Save everything to a file`,
  fileName: `all-my-projects`,
  made: (count) =>
    count > 1
      ? `The file is ready: it holds your ${count} projects.`
      : `The file is ready: it holds your project.`,
  unreadable: (names) => `Can no longer be read on this device, and is in the file as it stands: ${names}.`,
  tooLarge: `Together, your projects are over 200 MB: no file was made. Export them one by one.`,
  found: (count, date) =>
    count > 1
      ? `This backup of ${date} holds ${count} projects. Nothing is written yet: choose, then confirm.`
      : `This backup of ${date} holds one project. Nothing is written yet: choose, then confirm.`,
  empty: (date) => `This backup of ${date} holds no project that can be read.`,
  unread: `Cannot be read in this file, and left aside:`,
  unnamed: `a project without a name`,
  unreadNewer: `it comes from a newer version of Parcours Communs`,
  unreadAt: (place) => `where: ${place}`,
  standings: {
    new: `New: it is not on this device.`,
    newer: `Newer in the file, which has all that is here.`,
    older: `Older in the file: this device already has everything.`,
    same: `The same here and in the file: nothing to do.`,
    both: `Different: neither simply carries on from the other.`,
    unreadable: `Damaged on this device, readable in the file.`,
    locked: `Protected on this device, readable in the file: a copy could be read here.`,
    sealed: `Already here, in another state that nobody can compare. To take it, first delete the one here.`
  },
  here: (date) => `here, changed on ${date}`,
  inFile: (date) => `in the file, changed on ${date}`,
  wayFor: (name) => `What to do with “${name}”`,
  ways: {
    add: `Add it`,
    newer: `Update the one on this device`,
    both: `Put both together: in each place, the most recent stays`,
    copy: `Add it beside, as a copy`,
    leave: `Change nothing`
  },
  copyOf: (name) => `${name} (from the backup)`,
  apply: `Confirm these choices`,
  cancel: `Take nothing`,
  restored: (added, merged, copied, left) =>
    `Done. Added: ${added}. Updated: ${merged}. Copies: ${copied}. Unchanged: ${left}.`
};

export const backupTexts: InBoth<Texts<typeof fr>> = { fr, en };
