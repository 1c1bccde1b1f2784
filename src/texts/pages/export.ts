import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Exporter`,
  lead: `Chaque document part dans la forme qu’il vous faut. Le fichier se fabrique sur cet appareil : rien ne passe par un serveur.`,
  guide: `Une fois votre projet commencé, cette page en fait des fichiers : note, plan, dossier, tableaux, calendrier, images.`,
  begin: `Commencer ou ouvrir un projet`,
  early: `Répondez d’abord à quelques questions : il n’y a encore rien à exporter.`,
  choice: {
    legend: `Que contient le fichier ?`,
    whole: `Tout ce que vous avez écrit`,
    public: `Sans les parties privées`,
    publicHint: `Sans les noms, les notes, les montants ni vos propres mots. Vos réponses cochées, les conseils et les dates du plan restent. Vous voyez le fichier avant qu’il parte.`
  },
  language: { legend: `Dans quelle langue ?`, fr: `En français`, en: `En anglais` },
  languageHint: `Vos propres mots restent comme vous les avez écrits.`,
  kit: {
    link: `Kit de départ`,
    what: `Les premiers fichiers de votre commun : présentation, règles, licences, fiches pour les catalogues.`
  },
  /** What stands in the place of the name of a project. */
  nameless: `Projet sans nom`,
  documents: {
    note: { name: `La note`, what: `Deux pages : votre question, la réponse, quoi faire et quand.` },
    plan: { name: `Le plan d’action`, what: `Les actions avec qui, quand et où cela en est.` },
    dossier: {
      name: `Le dossier complet`,
      what: `Tout en un document : note, situation, réponses, conseils, financement, discours, plan, sources.`
    },
    financing: { name: `Le plan de financement`, what: `Les coûts, l’argent prévu, ce qui reste à trouver.` },
    answers: { name: `Les réponses`, what: `Chaque question, ce que vous avez dit, vos notes.` },
    pitch: { name: `Le discours`, what: `Deux minutes pour chaque personne à convaincre.` },
    boat: { name: `Le bateau`, what: `Vents, rochers, équipage et île, en liste.` },
    calendar: {
      name: `Le calendrier`,
      what: `Les échéances du plan et les obligations à venir. Un nouvel export met à jour l’ancien, sans déplacer les jours.`
    },
    project: {
      name: `Le projet`,
      what: `Le fichier à garder, à ouvrir sur un autre appareil ou à envoyer.`
    }
  },
  formats: {
    docx: { name: `Word`, ending: `DOCX` },
    md: { name: `Markdown`, ending: `MD` },
    txt: { name: `Texte`, ending: `TXT` },
    html: { name: `Page web`, ending: `HTML` },
    csv: { name: `Tableau`, ending: `CSV` },
    ics: { name: `Calendrier`, ending: `ICS` },
    json: { name: `Données`, ending: `JSON` }
  },
  make: (document: string, format: string) => `${document} : ${format}`,
  schema: `Le schéma des données`,
  pictures: {
    title: `Les images`,
    show: `Voir les images`,
    boat: `Le bateau en image`,
    cash: `L’argent qui arrive, mois par mois`,
    map: `La carte du parcours`,
    mapSays: (answered: number, asked: number) =>
      `La carte du parcours : six étapes, ${answered} réponses sur ${asked} questions posées.`,
    none: `Le graphique vient avec un premier montant dans le plan de financement.`,
    svg: `SVG`,
    png: `PNG`,
    failed: `Ce navigateur n’a pas fait l’image. Essayez l’autre format.`
  },
  made: {
    title: `Votre fichier`,
    saved: (name: string, size: string) => `Enregistré : ${name} (${size})`,
    ready: (name: string, size: string) => `Prêt, pas encore parti : ${name} (${size})`,
    exactly: `Voici exactement ce qui part :`,
    words: `Voici les mots que contient ce document :`,
    save: `Enregistrer ce fichier`,
    share: `Partager…`,
    copy: `Copier le texte`,
    refused: `Le partage n’a pas eu lieu. Enregistrez le fichier, puis envoyez-le.`
  },
  size: (kilobytes: string) => `${kilobytes} ko`,
  labelled: (label: string, text: string) => `${label} : ${text}`,
  answersOf: (name: string) => `Réponses de « ${name} »`,
  lapsed: `Réponses qui ne comptent plus`,
  calendarOf: (name: string) => `Échéances de « ${name} »`,
  done: (title: string) => `Fait : ${title}`,
  entryKinds: { action: `Action`, duty: `Obligation`, date: `Date` },
  ownDates: {
    'decision-date': `Date de votre décision`,
    'ending-date': `Date de ce qui se termine`,
    'offer-date': `Date de la proposition`
  },
  columns: {
    part: `Partie`,
    action: `Action`,
    due: `Pour le`,
    owner: `Qui s’en charge`,
    state: `Où en est-on`,
    why: `Pourquoi`,
    firstStep: `Premier pas`,
    evidence: `C’est fait quand`,
    effort: `Temps`,
    note: `Note`,
    id: `Repère`,
    stage: `Étape`,
    question: `Question`,
    answer: `Réponse`,
    own: `Vos mots`,
    day: `Répondu le`,
    line: `Ligne`,
    span: `Durée`,
    low: `Au moins, en euros`,
    high: `Au plus, en euros`,
    says: `D’où vient le chiffre`,
    months: `Mois avant le premier euro`,
    duty: `Obligation`,
    since: `Depuis quand`
  },
  dossier: {
    of: (name: string) => `Dossier de « ${name} »`,
    contents: `Dans ce dossier`,
    situation: `Votre situation`,
    leads: `La situation reconnue`,
    accompanies: `Elle s’accompagne de`,
    none: `Aucune situation type n’a été reconnue.`,
    advice: `Les conseils, étape par étape`,
    because: `Pourquoi`,
    sources: `Sources`,
    pitch: `Quoi dire, à qui`,
    plan: `Le plan d’action`,
    table: `Les actions en un tableau`,
    open: `Ce qui reste à trouver`,
    signed: `Lu et décidé par, le`,
    page: (page: string, of: string) => `Page ${page} sur ${of}`
  }
};

const en: Texts<typeof fr> = {
  title: `Export`,
  lead: `Each document leaves in the form that you need. The file is made on this device: nothing goes through a server.`,
  guide: `Once your project has begun, this page makes files of it: note, plan, dossier, tables, calendar, pictures.`,
  begin: `Start or open a project`,
  early: `Answer a few questions first: there is nothing to export yet.`,
  choice: {
    legend: `What does the file hold?`,
    whole: `Everything that you wrote`,
    public: `Without the private parts`,
    publicHint: `Without names, notes, amounts and your own words. The answers that you ticked, the advice and the days of the plan stay. You see the file before it leaves.`
  },
  language: { legend: `In which language?`, fr: `In French`, en: `In English` },
  languageHint: `Your own words stay as you wrote them.`,
  kit: {
    link: `Starter kit`,
    what: `The first files of your commons: presentation, rules, licences, records for catalogues.`
  },
  nameless: `Project without a name`,
  documents: {
    note: { name: `The note`, what: `Two pages: your question, the answer, what to do and when.` },
    plan: { name: `The action plan`, what: `The actions with who, when and how far.` },
    dossier: {
      name: `The whole dossier`,
      what: `All in one document: note, situation, answers, advice, funding, pitch, plan, sources.`
    },
    financing: {
      name: `The financing plan`,
      what: `What it costs, the money expected, what is still to find.`
    },
    answers: { name: `The answers`, what: `Each question, what you said, your notes.` },
    pitch: { name: `The pitch`, what: `Two minutes for each person to convince.` },
    boat: { name: `The speed boat`, what: `Wind, rocks, crew and island, as a list.` },
    calendar: {
      name: `The calendar`,
      what: `The days of the plan and the duties to come. A new export updates the last one, and moves no day.`
    },
    project: { name: `The project`, what: `The file to keep, to open on another device or to send.` }
  },
  formats: {
    docx: { name: `Word`, ending: `DOCX` },
    md: { name: `Markdown`, ending: `MD` },
    txt: { name: `Text`, ending: `TXT` },
    html: { name: `Web page`, ending: `HTML` },
    csv: { name: `Table`, ending: `CSV` },
    ics: { name: `Calendar`, ending: `ICS` },
    json: { name: `Data`, ending: `JSON` }
  },
  make: (document, format) => `${document}: ${format}`,
  schema: `The schema of the data`,
  pictures: {
    title: `The pictures`,
    show: `See the pictures`,
    boat: `The speed boat as a picture`,
    cash: `Money that arrives, month by month`,
    map: `The map of the course`,
    mapSays: (answered, asked) =>
      `The map of the course: six stages, ${answered} answers to ${asked} questions asked.`,
    none: `The chart comes with a first amount in the financing plan.`,
    svg: `SVG`,
    png: `PNG`,
    failed: `This browser did not make the picture. Try the other format.`
  },
  made: {
    title: `Your file`,
    saved: (name, size) => `Saved: ${name} (${size})`,
    ready: (name, size) => `Ready, not gone yet: ${name} (${size})`,
    exactly: `This is exactly what leaves:`,
    words: `These are the words that this document holds:`,
    save: `Save this file`,
    share: `Share…`,
    copy: `Copy the text`,
    refused: `It was not shared. Save the file, then send it.`
  },
  size: (kilobytes) => `${kilobytes} kB`,
  labelled: (label, text) => `${label}: ${text}`,
  answersOf: (name) => `Answers of “${name}”`,
  lapsed: `Answers that no longer count`,
  calendarOf: (name) => `Days of “${name}”`,
  done: (title) => `Done: ${title}`,
  entryKinds: { action: `Action`, duty: `Duty`, date: `Day` },
  ownDates: {
    'decision-date': `The day of your decision`,
    'ending-date': `The day of what ends`,
    'offer-date': `The day of the proposal`
  },
  columns: {
    part: `Part`,
    action: `Action`,
    due: `By`,
    owner: `Who does it`,
    state: `How far`,
    why: `Why`,
    firstStep: `First step`,
    evidence: `Done when`,
    effort: `Time`,
    note: `Note`,
    id: `Reference`,
    stage: `Stage`,
    question: `Question`,
    answer: `Answer`,
    own: `Your words`,
    day: `Answered on`,
    line: `Line`,
    span: `Span`,
    low: `At least, in euros`,
    high: `At most, in euros`,
    says: `Where the figure comes from`,
    months: `Months to the first euro`,
    duty: `Duty`,
    since: `Since when`
  },
  dossier: {
    of: (name) => `Dossier of “${name}”`,
    contents: `In this dossier`,
    situation: `Your situation`,
    leads: `The situation recognised`,
    accompanies: `It comes with`,
    none: `No typical situation was recognised.`,
    advice: `The advice, stage by stage`,
    because: `Why`,
    sources: `Sources`,
    pitch: `What to say, to whom`,
    plan: `The action plan`,
    table: `The actions in one table`,
    open: `What is still to be found out`,
    signed: `Read and decided by, on`,
    page: (page, of) => `Page ${page} of ${of}`
  }
};

/** The words of what leaves as a file, and of the page where one chooses it. */
export const exportTexts = { fr, en };

export type ExportTexts = Texts<typeof fr>;
