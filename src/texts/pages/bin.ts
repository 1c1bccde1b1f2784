import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* What was deleted and can be put back for a while, and how to take everything off the device. */

const fr = {
  title: `Corbeille`,
  count: (count: number) => `${count} ${count > 1 ? `projets` : `projet`}`,
  hint: `Un projet y reste 30 jours, puis disparaît quand cette page s’ouvre.`,
  deleted: (date: string) => `supprimé le ${date}`,
  until: (date: string) => `gardé jusqu’au ${date}`,
  putBack: `Remettre`,
  erase: `Supprimer pour de bon`,
  actionsFor: (name: string) => `Actions pour « ${name} », dans la corbeille`,
  unnamed: `Projet sans nom`,
  eraseSure: (name: string) => `Supprimer « ${name} » pour de bon ? Rien ne permettra de le retrouver.`,
  erased: (name: string) => `« ${name} » est supprimé pour de bon.`,
  putBackDone: (name: string) => `« ${name} » est de nouveau parmi vos projets.`,
  wipeTitle: `Tout effacer de cet appareil`,
  wipeHint: `Avant de rendre ou de prêter un appareil. L’outil reste, vide.`,
  wipeGoes: `Ce qui disparaît, sans retour possible :`,
  wipeProjects: (count: number) =>
    count > 1 ? `vos ${count} projets` : count === 1 ? `votre projet` : `aucun projet : il n’y en a pas`,
  wipeBin: (count: number) =>
    count > 1 ? `les ${count} projets de la corbeille` : `le projet de la corbeille`,
  wipeRest: `ce qui est écrit sans être envoyé, vos réglages, les dates d’export`,
  wipeTabs: `Fermez d’abord les autres onglets de Parcours Communs. Les fichiers déjà exportés ne changent pas.`,
  wipeConfirm: `J’ai compris : rien ne pourra revenir.`,
  wipeMissing: `Cochez la case pour confirmer.`,
  wipe: `Tout effacer`,
  wiping: `Effacement en cours…`,
  wiped: `C’est fait : plus aucun projet ni réglage n’est sur cet appareil.`
};

const en: Texts<typeof fr> = {
  title: `Bin`,
  count: (count) => `${count} ${count === 1 ? `project` : `projects`}`,
  hint: `A project stays here for 30 days, then goes when this page is opened.`,
  deleted: (date) => `deleted on ${date}`,
  until: (date) => `kept until ${date}`,
  putBack: `Put back`,
  erase: `Delete for good`,
  actionsFor: (name) => `Actions for “${name}”, in the bin`,
  unnamed: `Project without a name`,
  eraseSure: (name) => `Delete “${name}” for good? Nothing will bring it back.`,
  erased: (name) => `“${name}” has been deleted for good.`,
  putBackDone: (name) => `“${name}” is among your projects again.`,
  wipeTitle: `Erase everything from this device`,
  wipeHint: `Before you return or lend a device. The tool stays, empty.`,
  wipeGoes: `What goes, with no way back:`,
  wipeProjects: (count) =>
    count > 1 ? `your ${count} projects` : count === 1 ? `your project` : `no project: there is none`,
  wipeBin: (count) => (count > 1 ? `the ${count} projects of the bin` : `the project of the bin`),
  wipeRest: `what is written but not sent, your settings, the dates of exports`,
  wipeTabs: `First close the other tabs of Parcours Communs. Files already exported do not change.`,
  wipeConfirm: `I understand: nothing can come back.`,
  wipeMissing: `Tick the box to confirm.`,
  wipe: `Erase everything`,
  wiping: `Erasing…`,
  wiped: `Done: no project and no setting is left on this device.`
};

export const binTexts: InBoth<Texts<typeof fr>> = { fr, en };
