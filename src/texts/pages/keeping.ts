import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* What a browser promises of the projects that are on this device. */

const fr = {
  'at-risk': `Ce navigateur peut effacer vos projets s’il manque de place ; Safari, après sept jours sans visite.`,
  ask: `Lui demander de les garder`,
  refused: `Le navigateur ne le promet pas. Exportez vos projets de temps en temps.`,
  lasting: `Le navigateur garde vos projets tant que vous ne les effacez pas. Un fichier exporté reste plus sûr.`,
  onlyHere: (names: string) =>
    `Ce travail date de plusieurs jours et n’existe qu’ici, où le navigateur peut l’effacer : ${names}.`,
  toBackup: `Faire une sauvegarde`,
  title: `L’état de cet appareil`,
  offline: `Sans réseau`,
  plainHttp: `Cette adresse commence par http, sans « s » : le navigateur y refuse le mode hors connexion et la copie en un clic. Tout le reste fonctionne.`,
  content: (date: string, mark: string, languages: string) =>
    `Contenu du ${date} (${mark}), en ${languages}.`,
  size: (megabytes: string) => `Place prise, projets compris : ${megabytes} Mo.`,
  savedTitle: `Enregistrement`,
  savedAt: (date: string, hour: string) => `Dernier changement enregistré ici le ${date} à ${hour}.`,
  nothingSaved: `Rien n’est encore enregistré ici.`,
  promiseTitle: `Promesse du navigateur`,
  promise: {
    unknown: `Il ne dit pas s’il garde vos projets.`,
    'at-risk': `Aucune : il peut effacer vos projets.`,
    refused: `Refusée : il peut effacer vos projets.`,
    lasting: `Il garde vos projets tant que vous ne les effacez pas.`
  },
  copiesTitle: `Copies ailleurs`,
  copies: (exported: number, of: number) => `Projets exportés dans leur état actuel : ${exported} sur ${of}.`
};

const en: Texts<typeof fr> = {
  'at-risk': `This browser may erase your projects when it lacks room; Safari does after seven days without a visit.`,
  ask: `Ask it to keep them`,
  refused: `The browser does not promise to. Export your projects from time to time.`,
  lasting: `The browser keeps your projects until you erase them. An exported file is safer still.`,
  onlyHere: (names) =>
    `This work is several days old and exists only here, where the browser may erase it: ${names}.`,
  toBackup: `Make a backup`,
  title: `The state of this device`,
  offline: `Without a network`,
  plainHttp: `This address begins with http, without an “s”: there the browser refuses offline use and copying in one click. All the rest works.`,
  content: (date, mark, languages) => `Content of ${date} (${mark}), in ${languages}.`,
  size: (megabytes) => `Room taken, projects included: ${megabytes} MB.`,
  savedTitle: `Saving`,
  savedAt: (date, hour) => `Last change saved here on ${date} at ${hour}.`,
  nothingSaved: `Nothing is saved here yet.`,
  promiseTitle: `Promise of the browser`,
  promise: {
    unknown: `It does not say whether it keeps your projects.`,
    'at-risk': `None: it may erase your projects.`,
    refused: `Refused: it may erase your projects.`,
    lasting: `It keeps your projects until you erase them.`
  },
  copiesTitle: `Copies elsewhere`,
  copies: (exported, of) => `Projects exported as they are now: ${exported} of ${of}.`
};

export const keepingTexts: InBoth<Texts<typeof fr>> = { fr, en };
