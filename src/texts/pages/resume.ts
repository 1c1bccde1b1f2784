import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Reprendre depuis le papier`,
  lead: `Le code imprimé porte les réponses cochées d’un projet. Voici ce qu’il contient. Rien n’est enregistré avant votre accord.`,
  guide: `Cette page ouvre les réponses d’un code imprimé : photographiez-le avec un téléphone.`,
  found: (count: number) => (count > 1 ? `${count} réponses lues.` : `Une réponse lue.`),
  lost: (count: number) =>
    count > 1
      ? `${count} réponses ne se lisent plus : leurs questions ont changé depuis l’impression.`
      : `Une réponse ne se lit plus : sa question a changé depuis l’impression.`,
  only: `Le code ne porte ni nom, ni note, ni montant, ni action. Pour tout reprendre, importez le fichier du projet.`,
  refusals: {
    none: `Cette adresse ne porte aucune réponse. Photographiez le code imprimé en entier.`,
    damaged: `Les réponses de cette adresse ne sont pas entières. Photographiez de nouveau le code, ou importez le fichier du projet.`,
    newer: `Ce code vient d’une version plus récente. Mettez cette page à jour, puis photographiez-le de nouveau.`,
    nothing: `Aucune réponse de ce code ne se lit encore. Importez le fichier du projet.`
  },
  preview: `Voir les réponses`,
  name: `Nom du projet`,
  called: `Projet repris d’un papier`,
  create: `Créer un projet avec ces réponses`,
  beside: `Le projet s’ajoute aux vôtres : aucun autre ne change.`,
  elsewhere: `Aller aux projets`
};

const en: Texts<typeof fr> = {
  title: `Go on from paper`,
  lead: `The printed code carries the ticked answers of a project. This is what it holds. Nothing is saved before you agree.`,
  guide: `This page opens the answers of a printed code: photograph it with a phone.`,
  found: (count) => (count > 1 ? `${count} answers were read.` : `One answer was read.`),
  lost: (count) =>
    count > 1
      ? `${count} answers can no longer be read: their questions have changed since it was printed.`
      : `One answer can no longer be read: its question has changed since it was printed.`,
  only: `The code carries no name, note, amount or action. To take up everything, import the file of the project.`,
  refusals: {
    none: `This address carries no answer. Photograph the whole of the printed code.`,
    damaged: `The answers of this address are not whole. Photograph the code again, or import the file of the project.`,
    newer: `This code comes from a later version. Update this page, then photograph it again.`,
    nothing: `No answer of this code can be read any more. Import the file of the project.`
  },
  preview: `See the answers`,
  name: `Name of the project`,
  called: `Project taken up from paper`,
  create: `Make a project with these answers`,
  beside: `The project joins yours: no other one changes.`,
  elsewhere: `Go to the projects`
};

/** The words of the page that takes up the answers of a printed code. */
export const resumeTexts = { fr, en };

export type ResumeTexts = Texts<typeof fr>;
