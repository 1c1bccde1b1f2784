import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* The page of projects. What other pages say too is in `texts.projects`. */

const fr = {
  lead: `Un projet réunit vos réponses, vos notes et votre plan. Il reste sur cet appareil ; exportez-le pour le garder ailleurs ou le partager.`,
  none: `Aucun projet pour l’instant. Créez le vôtre, ou ouvrez l’exemple pour voir où mène le parcours.`,
  open: `Ouvrir`,
  opened: `Ouvert`,
  rename: `Renommer`,
  renameSave: `Enregistrer le nom`,
  cancel: `Annuler`,
  duplicate: `Dupliquer`,
  copyOf: (name: string) => `${name} (copie)`,
  export: `Exporter`,
  remove: `Supprimer`,
  removed: (name: string) => `« ${name} » est dans la corbeille, pour 30 jours.`,
  undo: `Annuler la suppression`,
  changed: (date: string) => `modifié le ${date}`,
  exported: (date: string) => `exporté le ${date}`,
  changedSince: `modifié depuis`,
  neverExported: `jamais exporté`,
  answered: (count: number) => `${count} ${count > 1 ? `réponses` : `réponse`}`,
  actionsFor: (name: string) => `Actions pour « ${name} »`,
  problems: {
    list: `La liste de vos projets n’a pas pu être lue.`,
    rename: `Le nouveau nom n’est pas enregistré.`,
    duplicate: `La copie n’est pas enregistrée.`,
    export: `Le fichier n’a pas pu être préparé.`,
    remove: `Ce projet n’a pas pu être supprimé.`,
    undo: `Ce projet n’a pas pu être remis en place.`,
    erase: `Ce projet est encore dans la corbeille : il n’a pas pu être supprimé.`,
    wipe: `Tout n’a pas pu être effacé.`,
    backup: `La sauvegarde n’a pas pu être préparée.`,
    compare: `Cette sauvegarde n’a pas pu être comparée à vos projets.`,
    restore: `Rien n’a été repris de cette sauvegarde.`
  },
  importTitle: `Importer un fichier`,
  importHint: `Un projet exporté s’ajoute aux vôtres. D’une sauvegarde, vous choisissez d’abord ce que vous reprenez.`,
  importLabel: `Choisir un fichier`,
  imported: (name: string) => `« ${name} » est ajouté et ouvert.`,
  unread: `Ce fichier n’a pas pu être lu.`,
  exampleTitle: `Un exemple complet`,
  exampleText: `Une médiathèque et ses voisines ouvrent une base d’ateliers numériques. Toutes les réponses sont données : regardez les conseils et le plan, changez une réponse, observez.`,
  exampleOpen: `Ouvrir l’exemple`
};

const en: Texts<typeof fr> = {
  lead: `A project holds your answers, your notes and your plan. It stays on this device; export it to keep a copy or to share it.`,
  none: `No project yet. Create yours, or open the example to see where the course leads.`,
  open: `Open`,
  opened: `Open now`,
  rename: `Rename`,
  renameSave: `Save the name`,
  cancel: `Cancel`,
  duplicate: `Duplicate`,
  copyOf: (name) => `${name} (copy)`,
  export: `Export`,
  remove: `Delete`,
  removed: (name) => `“${name}” is in the bin, for 30 days.`,
  undo: `Undo the deletion`,
  changed: (date) => `changed on ${date}`,
  exported: (date) => `exported on ${date}`,
  changedSince: `changed since`,
  neverExported: `never exported`,
  answered: (count) => `${count} ${count === 1 ? `answer` : `answers`}`,
  actionsFor: (name) => `Actions for “${name}”`,
  problems: {
    list: `The list of your projects could not be read.`,
    rename: `The new name is not saved.`,
    duplicate: `The copy is not saved.`,
    export: `The file could not be prepared.`,
    remove: `This project could not be deleted.`,
    undo: `This project could not be put back.`,
    erase: `This project is still in the bin: it could not be deleted.`,
    wipe: `Not everything could be erased.`,
    backup: `The backup could not be prepared.`,
    compare: `This backup could not be compared with your projects.`,
    restore: `Nothing was taken from this backup.`
  },
  importTitle: `Import a file`,
  importHint: `An exported project joins yours. From a backup, you first choose what to take.`,
  importLabel: `Choose a file`,
  imported: (name) => `“${name}” has been added and opened.`,
  unread: `This file could not be read.`,
  exampleTitle: `A complete example`,
  exampleText: `A media library and its neighbours open a collection of digital workshops. Every answer is given: look at the advice and the plan, change an answer, watch.`,
  exampleOpen: `Open the example`
};

export type ProjectsTexts = Texts<typeof fr>;

export const projectsTexts: InBoth<ProjectsTexts> = { fr, en };
