import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* A passphrase on a project, for devices that several people use. */

const fr = {
  name: (mark: string) => `Projet protégé ${mark}`,
  locked: (date: string, hour: string) =>
    `verrouillé, enregistré le ${date} à ${hour} ; le reste ne se lit qu’avec sa phrase`,
  open: `protégé, déverrouillé ici`,
  protect: `Protéger`,
  title: `Protéger ce projet par une phrase secrète`,
  what: `Sans la phrase, personne ne lit plus rien de ce projet dans ce navigateur : ni son nom, ni vos réponses, ni vos notes. Il se verrouille seul après dix minutes sans usage, et quand l’onglet se ferme.`,
  final: `Phrase oubliée, projet perdu : personne ne pourra la retrouver, nous non plus. Exportez d’abord le projet, si vous pouvez garder le fichier ailleurs.`,
  limits: `Restent lisibles : les fichiers déjà exportés, les copies de ce projet, et parfois ce qui a été tapé avant. Pour un projet sensible, protégez-le avant d’écrire.`,
  passphrase: `Phrase secrète`,
  passphraseHint: `Douze signes au moins ; quatre ou cinq mots sans rapport conviennent. Si le navigateur propose de la retenir, refusez sur un appareil partagé.`,
  again: `La même, encore une fois`,
  show: `Montrer ce que j’écris`,
  sure: `J’ai compris : sans cette phrase, le projet est perdu.`,
  apply: `Protéger ce projet`,
  cancel: `Annuler`,
  short: `Écrivez une phrase de douze signes au moins.`,
  different: `Les deux phrases ne sont pas les mêmes. Écrivez-les de nouveau.`,
  unsure: `Cochez la case pour confirmer.`,
  working: `Un instant : la clé se calcule, puis ce qui était lisible est effacé.`,
  unable: `Impossible ici : cette page est ouverte en HTTP simple, où le navigateur refuse de chiffrer. Ouvrez l’outil à une adresse en https.`,
  traces: {
    removed: `Le projet est protégé. La base de ce navigateur a été refaite, sans ce qui s’y lisait avant.`,
    'other-tabs': `Le projet est protégé. D’autres onglets sont ouverts : fermez-les pour effacer aussi ce qui s’y lisait avant.`,
    kept: `Le projet est protégé. Ce qui s’y lisait avant peut rester quelque temps dans les fichiers du navigateur.`
  },
  removeTraces: `Effacer ces traces`,
  unlockTitle: (name: string) => `Déverrouiller « ${name} »`,
  unlock: `Déverrouiller`,
  unlockWorking: `Un instant : la clé se calcule.`,
  wrong: `Cette phrase n’ouvre pas le projet. Vérifiez les majuscules et les espaces ; rien n’a changé.`,
  toOpen: `Pour l’exporter, le renommer ou le copier, déverrouillez-le d’abord.`,
  lockNow: `Verrouiller maintenant`,
  unprotect: `Retirer la protection`,
  unprotectSure: `Retirer la protection ? Ce projet sera de nouveau lisible par qui ouvre ce navigateur.`,
  exportReadable: `Le fichier exporté n’est pas protégé : qui le reçoit peut le lire.`,
  problems: {
    protect: `Ce projet n’a pas pu être protégé. Il reste comme avant.`,
    unlock: `Ce projet n’a pas pu être déverrouillé.`,
    unprotect: `La protection n’a pas pu être retirée.`
  }
};

const en: Texts<typeof fr> = {
  name: (mark) => `Protected project ${mark}`,
  locked: (date, hour) =>
    `locked, saved on ${date} at ${hour}; the rest can be read with its passphrase only`,
  open: `protected, unlocked here`,
  protect: `Protect`,
  title: `Protect this project with a passphrase`,
  what: `Without the passphrase, nobody can read anything of this project in this browser: not its name, your answers or your notes. It locks itself after ten minutes without use, and when the tab is closed.`,
  final: `Passphrase forgotten, project lost: nobody can find it again, and neither can we. Export the project first, if you can keep the file elsewhere.`,
  limits: `What stays readable: files already exported, copies of this project, and what the browser may have kept of what was typed before. If a project is sensitive, protect it before you write.`,
  passphrase: `Passphrase`,
  passphraseHint: `At least twelve characters; four or five unrelated words will do. If the browser offers to remember it, refuse on a shared device.`,
  again: `The same once more`,
  show: `Show what I write`,
  sure: `I understand: without this passphrase, the project is lost.`,
  apply: `Protect this project`,
  cancel: `Cancel`,
  short: `Write a passphrase of at least twelve characters.`,
  different: `The two passphrases are not the same. Write them again.`,
  unsure: `Tick the box to confirm.`,
  working: `One moment: the key is worked out, then what could be read is erased.`,
  unable: `Not possible here: this page is open over plain HTTP, where the browser refuses to encrypt. Open the tool at an https address.`,
  traces: {
    removed: `The project is protected. The database of this browser was made anew, without what could be read in it before.`,
    'other-tabs': `The project is protected. Other tabs are open: close them to erase what could be read before, too.`,
    kept: `The project is protected. What could be read before may stay in the browser’s files for some time.`
  },
  removeTraces: `Erase these traces`,
  unlockTitle: (name) => `Unlock “${name}”`,
  unlock: `Unlock`,
  unlockWorking: `One moment: the key is worked out.`,
  wrong: `This passphrase does not open the project. Check capitals and spaces; nothing has changed.`,
  toOpen: `To export, rename or copy it, unlock it first.`,
  lockNow: `Lock now`,
  unprotect: `Remove the protection`,
  unprotectSure: `Remove the protection? This project will be readable again by whoever opens this browser.`,
  exportReadable: `The exported file is not protected: whoever receives it can read it.`,
  problems: {
    protect: `This project could not be protected. It stays as it was.`,
    unlock: `This project could not be unlocked.`,
    unprotect: `The protection could not be removed.`
  }
};

export const protectionTexts: InBoth<Texts<typeof fr>> = { fr, en };
