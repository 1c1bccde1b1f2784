import type { Step } from '#engine/note/remark.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';

/** What came from elsewhere, perhaps under secrecy, is read before it is shown: nobody is asked to sign what opens. */
export const ownedElsewhere = {
  sources: [authorsRights],
  fr: {
    title: `Lire ce que l’on vous permet de ce qui vient d’ailleurs`,
    why: `Ce qui fut reçu sous secret ne se montre pas, et sans licence rien ne se copie (L122-4).`,
    first: `Pièce, kit, fichier ou dessin : de qui, sous quel texte, avec quel secret ? Le secret reste hors de tout dossier partagé. À qui le tient : « Que pouvons-nous dire, montrer, transmettre ? »`,
    done: `Chaque élément a son texte, ou il est hors du dossier.`,
    takes: `1 h`
  },
  en: {
    title: `Read what you are allowed of what comes from elsewhere`,
    why: `What was received under secrecy is not shown, and without a licence nothing is copied (L122-4).`,
    first: `Part, kit, file or drawing: from whom, under which text, with which secrecy? What is secret stays out of any shared folder. To its owner: “What may we say, show, pass on?”`,
    done: `Each element has its text, or is out of the folder.`,
    takes: `1 h`
  }
} as const satisfies Pick<Step, 'fr' | 'en' | 'sources'>;
