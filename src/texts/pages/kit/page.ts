import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Kit de départ`,
  lead: `Les fichiers dont un commun a besoin, écrits d’après ce que vous avez retenu ou accepté. Regardez chacun, prenez ceux qui vous servent.`,
  guide: `Une fois votre projet commencé, cette page écrit ses premiers fichiers : présentation, règles, licences, fiches pour les catalogues.`,
  begin: `Commencer ou ouvrir un projet`,
  early: `Répondez d’abord à quelques questions : il n’y a encore rien à écrire.`,
  theirs: `Vous avez choisi de prendre la ressource des voisins : elle a déjà ses fichiers. Il n’y a pas de kit à faire ici.`,
  from: `Ce qui part d’ici sera lu de toutes et tous. Le kit prend au dossier le nom, l’objectif et les mots par lesquels vous appelez la ressource. Il prend aussi les réponses cochées et les conseils retenus ou acceptés. Jamais vos notes, vos montants ni vos raisons.`,
  language: { legend: `Langue des fichiers`, fr: `En français`, en: `En anglais` },
  licences: {
    legend: `Sous quelle licence ?`,
    labels: {
      code: `Licence du code`,
      data: `Licence des données`,
      content: `Licence des contenus`,
      hardware: `Licence des plans`,
      font: `Licence de la police`,
      model: `Licence du modèle`
    },
    open: `À compléter`,
    none: `Aucune licence n’est retenue : les fichiers laissent la place.`
  },
  people: {
    label: `Nommer les personnes que cite le dossier`,
    hint: (names: string) => `${names}. Demandez leur accord avant de publier.`
  },
  files: {
    title: `Les fichiers`,
    count: (chosen: string, all: string) => `${chosen} fichiers choisis sur ${all}`,
    include: (path: string) => `Prendre ${path}`,
    from: (origins: string) => `D’après : ${origins}.`,
    blanks: (count: number) => (count === 1 ? `1 blanc à compléter` : `${count} blancs à compléter`),
    none: `Rien à compléter`,
    preview: `Voir le fichier`,
    left: `À compléter`,
    save: `Enregistrer`,
    saveOne: (path: string) => `Enregistrer ${path}`
  },
  missing: (path: string) => `${path} n’est pas sur cet appareil. Recopiez son texte depuis :`,
  zip: {
    make: `Enregistrer le kit (ZIP)`,
    name: `kit`,
    saved: (name: string, size: string) => `Enregistré : ${name} (${size})`,
    after: `Ouvrez d’abord STARTER-KIT.md : il dit tout ce qui reste à compléter.`
  },
  size: (kilobytes: string) => `${kilobytes} ko`
};

const en: Texts<typeof fr> = {
  title: `Starter kit`,
  lead: `The files that a commons needs, written from what you have retained or accepted. Look at each, take those that serve you.`,
  guide: `Once your project has begun, this page writes its first files: presentation, rules, licences, records for catalogues.`,
  begin: `Start or open a project`,
  early: `Answer a few questions first: there is nothing to write yet.`,
  theirs: `You have chosen to take up the neighbours’ resource: it has its files already. There is no kit to make here.`,
  from: `What leaves from here will be read by everyone. The kit takes from the dossier the name, the aim and the words by which you call the resource. It also takes the answers that you ticked and the advice retained or accepted. Never your notes, your amounts or your reasons.`,
  language: { legend: `Language of the files`, fr: `In French`, en: `In English` },
  licences: {
    legend: `Under which licence?`,
    labels: {
      code: `Licence of the code`,
      data: `Licence of the data`,
      content: `Licence of the content`,
      hardware: `Licence of the designs`,
      font: `Licence of the typeface`,
      model: `Licence of the model`
    },
    open: `To fill in`,
    none: `No licence is retained: the files leave room for it.`
  },
  people: {
    label: `Name the people whom the dossier names`,
    hint: (names) => `${names}. Ask for their consent before you publish.`
  },
  files: {
    title: `The files`,
    count: (chosen, all) => `${chosen} files chosen out of ${all}`,
    include: (path) => `Take ${path}`,
    from: (origins) => `From: ${origins}.`,
    blanks: (count) => (count === 1 ? `1 blank to fill in` : `${count} blanks to fill in`),
    none: `Nothing to fill in`,
    preview: `See the file`,
    left: `To fill in`,
    save: `Save`,
    saveOne: (path) => `Save ${path}`
  },
  missing: (path) => `${path} is not on this device. Copy its text from:`,
  zip: {
    make: `Save the kit (ZIP)`,
    name: `kit`,
    saved: (name, size) => `Saved: ${name} (${size})`,
    after: `Open STARTER-KIT.md first: it says all that is left to fill in.`
  },
  size: (kilobytes) => `${kilobytes} kB`
};

/** The words of the page where the starter kit is looked at and taken. */
export const kitPageTexts = { fr, en };

export type KitPageTexts = Texts<typeof fr>;
