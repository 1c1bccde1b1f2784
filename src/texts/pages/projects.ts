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
  removed: (name: string) => `« ${name} » est supprimé.`,
  undo: `Annuler la suppression`,
  changed: (date: string) => `modifié le ${date}`,
  answered: (count: number) => `${count} ${count > 1 ? `réponses` : `réponse`}`,
  actionsFor: (name: string) => `Actions pour « ${name} »`,
  importTitle: `Importer un fichier`,
  importHint: `Un fichier exporté depuis Parcours Communs. Rien n’est remplacé : il s’ajoute à vos projets.`,
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
  removed: (name) => `“${name}” has been deleted.`,
  undo: `Undo the deletion`,
  changed: (date) => `changed on ${date}`,
  answered: (count) => `${count} ${count === 1 ? `answer` : `answers`}`,
  actionsFor: (name) => `Actions for “${name}”`,
  importTitle: `Import a file`,
  importHint: `A file exported from Parcours Communs. Nothing is replaced: it joins your projects.`,
  importLabel: `Choose a file`,
  imported: (name) => `“${name}” has been added and opened.`,
  unread: `This file could not be read.`,
  exampleTitle: `A complete example`,
  exampleText: `A media library and its neighbours open a collection of digital workshops. Every answer is given: look at the advice and the plan, change an answer, watch.`,
  exampleOpen: `Open the example`
};

export type ProjectsTexts = Texts<typeof fr>;

export const projectsTexts: InBoth<ProjectsTexts> = { fr, en };
