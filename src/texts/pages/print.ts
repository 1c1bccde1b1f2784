import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Imprimer`,
  lead: `Choisissez un document, regardez ses pages, imprimez. Sans imprimante, le même bouton enregistre un PDF.`,
  guide: `Cette page met votre projet sur papier : plan, dossier, note, cartes. Ouvrez un projet pour en voir les pages.`,
  begin: `Commencer ou ouvrir un projet`,
  early: `Répondez d’abord à quelques questions : il n’y a encore rien à imprimer de ce projet.`,
  choice: { document: `Quel document ?`, paper: `Papier`, language: `Langue du papier` },
  languageHint: `Ce que vous avez écrit reste tel quel, dans votre langue.`,
  papers: { a4: `A4`, letter: `Letter (États-Unis)`, a3: `A3`, tabloid: `Tabloid (États-Unis)` },
  print: `Imprimer ou enregistrer en PDF`,
  preview: (name: string) => `Aperçu : ${name}`,
  pages: (count: number) => (count > 1 ? `${count} pages` : `Une page`),
  flowing: `L’aperçu montre le texte d’un seul tenant. Le navigateur le coupe en pages à l’impression, sans couper ni une carte ni un titre de son texte.`,
  documents: {
    plan: {
      name: `Le plan sur une page`,
      what: `La question, la réponse, dix actions au plus, la place pour signer.`
    },
    booklet: {
      name: `Le questionnaire sur papier`,
      what: `Toutes les questions, des cases à cocher, des codes pour tout saisir ensuite.`
    }
  }
};

const en: Texts<typeof fr> = {
  title: `Print`,
  lead: `Choose a document, look at its pages, print. Without a printer, the same button saves a PDF.`,
  guide: `This page puts your project on paper: plan, dossier, note, cards. Open a project to see its pages.`,
  begin: `Start or open a project`,
  early: `Answer a few questions first: there is nothing to print of this project yet.`,
  choice: { document: `Which document?`, paper: `Paper`, language: `Language of the paper` },
  languageHint: `What you wrote stays as it is, in your language.`,
  papers: { a4: `A4`, letter: `Letter (United States)`, a3: `A3`, tabloid: `Tabloid (United States)` },
  print: `Print or save as PDF`,
  preview: (name) => `Preview: ${name}`,
  pages: (count) => (count > 1 ? `${count} pages` : `One page`),
  flowing: `The preview shows the text in one piece. The browser cuts it into pages as it prints, and never cuts a card, nor a heading from its text.`,
  documents: {
    plan: {
      name: `The plan on one page`,
      what: `The question, the answer, ten actions at most, room to sign.`
    },
    booklet: {
      name: `The questionnaire on paper`,
      what: `Every question, boxes to tick, codes to type it all in afterwards.`
    }
  }
};

/** The words of the page where one chooses what to print. */
export const printTexts = { fr, en };

export type PrintTexts = Texts<typeof fr>;
