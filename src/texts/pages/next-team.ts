import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* From one team to the next, on one device. */

const fr = {
  title: `Passer l’appareil à une autre équipe`,
  what: `Tout ce que cette équipe a écrit disparaît : projets, corbeille, réglages. L’outil revient à sa première page, toujours prêt hors connexion.`,
  first: `D’abord, gardez son travail : un fichier pour tous ses projets, à lui remettre sur une clé.`,
  tabs: `Fermez les autres onglets de l’outil. Les fichiers téléchargés et l’historique du navigateur, eux, restent.`,
  sure: `Le travail de cette équipe est en lieu sûr, ou peut disparaître.`,
  missing: `Cochez la case pour confirmer.`,
  apply: `Tout effacer et recommencer`,
  working: `Effacement en cours…`,
  failed: `Tout n’a pas pu être effacé. Fermez les autres onglets, puis réessayez.`,
  notSaved: `La sauvegarde n’a pas pu être préparée. Exportez les projets un par un.`
};

const en: Texts<typeof fr> = {
  title: `Handing the device to another team`,
  what: `Everything this team has written goes: projects, bin, settings. The tool comes back to its first page, still ready offline.`,
  first: `First, keep their work: one file for all their projects, to hand over on a stick.`,
  tabs: `Close the other tabs of the tool. Downloaded files and the history of the browser stay.`,
  sure: `The work of this team is in a safe place, or may go.`,
  missing: `Tick the box to confirm.`,
  apply: `Erase everything and begin again`,
  working: `Erasing…`,
  failed: `Not everything could be erased. Close the other tabs, then try again.`,
  notSaved: `The backup could not be prepared. Export the projects one by one.`
};

export const nextTeamTexts: InBoth<Texts<typeof fr>> = { fr, en };
