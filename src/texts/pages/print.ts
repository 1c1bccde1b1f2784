import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Imprimer`,
  lead: `Choisissez un document, regardez ses pages, imprimez. Sans imprimante, le même bouton enregistre un PDF.`,
  guide: `Cette page met votre projet sur papier : plan, dossier, note, cartes. Ouvrez un projet pour en voir les pages.`,
  begin: `Commencer ou ouvrir un projet`,
  early: `Répondez d’abord à quelques questions : il n’y a encore rien à imprimer de ce projet.`,
  choice: {
    document: `Quel document ?`,
    paper: `Papier`,
    language: `Langue du papier`,
    private: `Sans les parties privées`,
    code: `Un code qui rouvre les réponses`
  },
  languageHint: `Ce que vous avez écrit reste tel quel, dans votre langue.`,
  privateHint: `Ni noms, ni notes, ni montants, ni vos propres mots. Ce que vous voyez ci-dessous est ce qui s’imprime.`,
  codeHint: `Qui photographie le papier voit les réponses cochées, sans noms, notes ni montants.`,
  papers: { a4: `A4`, letter: `Letter (États-Unis)`, a3: `A3`, tabloid: `Tabloid (États-Unis)` },
  print: `Imprimer ou enregistrer en PDF`,
  preview: (name: string) => `Aperçu : ${name}`,
  pages: (count: number) => (count > 1 ? `${count} pages` : `Une page`),
  documents: {
    plan: {
      name: `Le plan sur une page`,
      what: `La question, la réponse, dix actions au plus, la place pour signer.`
    },
    note: { name: `La note`, what: `Votre question, la réponse, quoi faire et quand.` },
    dossier: {
      name: `Le dossier complet`,
      what: `Tout, avec une couverture : réponses, conseils, financement, discours, plan, sources.`
    },
    pitch: { name: `Les cartes de discours`, what: `Une carte A5 par personne à convaincre, deux par page.` },
    boat: {
      name: `L’affiche du bateau`,
      what: `Vent, bateau, rochers, île, ancres, équipage : à lire à deux mètres.`
    },
    canvas: {
      name: `Le canevas`,
      what: `Recto : ce que chacun apporte et cherche. Verso : ce que vous tenez ensemble. À compléter à la main.`
    },
    compare: {
      name: `La comparaison de deux conseils`,
      what: `Conditions, vigilance, premier pas, ce qui ferait changer d’avis. À choisir sur la page « Comparer ».`
    },
    facilitator: {
      name: `Le mode d’emploi d’un atelier`,
      what: `Pour qui anime : la veille, les deux heures, trois réflexes.`
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
  choice: {
    document: `Which document?`,
    paper: `Paper`,
    language: `Language of the paper`,
    private: `Without the private parts`,
    code: `A code that opens the answers again`
  },
  languageHint: `What you wrote stays as it is, in your language.`,
  privateHint: `No names, notes or amounts, and none of your own words. What you see below is what is printed.`,
  codeHint: `Whoever photographs the paper sees the ticked answers, without names, notes or amounts.`,
  papers: { a4: `A4`, letter: `Letter (United States)`, a3: `A3`, tabloid: `Tabloid (United States)` },
  print: `Print or save as PDF`,
  preview: (name) => `Preview: ${name}`,
  pages: (count) => (count > 1 ? `${count} pages` : `One page`),
  documents: {
    plan: {
      name: `The plan on one page`,
      what: `The question, the answer, ten actions at most, room to sign.`
    },
    note: { name: `The note`, what: `Your question, the answer, what to do and when.` },
    dossier: {
      name: `The whole dossier`,
      what: `Everything, with a cover: answers, advice, funding, pitch, plan, sources.`
    },
    pitch: { name: `The pitch cards`, what: `One A5 card for each person to convince, two on a page.` },
    boat: {
      name: `The poster of the boat`,
      what: `Wind, boat, rocks, island, anchors, crew: to be read from two metres away.`
    },
    canvas: {
      name: `The canvas`,
      what: `Front: what each one brings and looks for. Back: what you hold together. To be completed by hand.`
    },
    compare: {
      name: `The comparison of two pieces of advice`,
      what: `Conditions, points to watch, first step, what would turn them. Chosen on the page “Compare”.`
    },
    facilitator: {
      name: `How to run a workshop`,
      what: `For whoever runs it: the day before, the two hours, three habits.`
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
