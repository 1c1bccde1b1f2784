import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  lead: `Chacune et chacun doit pouvoir se servir de Parcours Communs. Voici où nous en sommes, ce qui manque, et comment nous le dire.`,
  stateTitle: `État de conformité`,
  states: {
    full: `Parcours Communs est en conformité totale avec le RGAA 4.1.2, le référentiel français d’accessibilité.`,
    partial: `Parcours Communs est en conformité partielle avec le RGAA 4.1.2, le référentiel français d’accessibilité. Ce qui manque est dit plus bas.`,
    poor: `Parcours Communs n’est pas en conformité avec le RGAA 4.1.2, le référentiel français d’accessibilité.`
  },
  bySelf: `Nous l’avons vérifié nous-mêmes, avec des outils et à la main. Aucun tiers ne l’a encore vérifié, et aucune personne qui se sert d’un lecteur d’écran. Prenez ce résultat pour une promesse à éprouver.`,
  resultTitle: `Résultats des tests`,
  result: (met: number, applicable: number, rate: string) =>
    `Sur ${applicable} critères qui s’appliquent ici, ${met} sont respectés : ${rate}.`,
  without: (count: number) =>
    `Les ${count} autres n’ont pas d’objet ici : ni vidéo, ni cadre, ni document de bureau, ni identification.`,
  summary: `Le RGAA, thème par thème`,
  details: `Le détail`,
  grid: `La grille, critère par critère`,
  gridLead: `Les numéros sont ceux du RGAA. Les titres sont les nôtres, plus courts.`,
  columns: { theme: `Thème`, number: `Numéro`, criterion: `Critère`, status: `Résultat` },
  counts: { met: `Respectés`, lacking: `Non respectés`, none: `Sans objet` },
  statuses: { met: `respecté`, lacking: `non respecté`, none: `sans objet` },
  added: `Ce que les WCAG 2.2 ajoutent`,
  lackingTitle: `Ce qui n’est pas accessible`,
  criterion: (number: string, title: string) => `Critère ${number}, ${title.toLocaleLowerCase('fr')} :`,
  besides: {
    drawing: `Le dessin du bateau est résumé en une phrase. Sa liste, juste après, dit la même chose dans le même ordre.`,
    ownWords: `Ce que vous écrivez reste dans votre langue. Sur une page en anglais, un lecteur d’écran le lira avec une voix anglaise.`,
    long: `Certaines pages sont longues. Des titres les découpent, et le détail est replié.`
  },
  madeTitle: `Comment cette déclaration a été faite`,
  made: (date: string) =>
    `Elle a été rédigée le ${date} par les personnes qui font Parcours Communs. Les chiffres sont calculés à partir de la grille.`,
  technologies: `Technologies : HTML, CSS, JavaScript, SVG et WAI-ARIA. Les pages se lisent aussi sans JavaScript ; répondre en demande.`,
  environment: `Navigateur : Chromium, avec l’arbre d’accessibilité qu’il donne aux lecteurs d’écran. Nous avons aussi essayé Firefox 153 et WebKitGTK 2.50, proche de Safari. Chaque sorte de page s’y ouvre, et un projet s’y crée, même sans réseau.`,
  tools: `Outils : axe et nos propres tests à chaque changement ; html-validate et un calcul des contrastes pour cette grille. Nos tests parcourent au clavier seul un projet entier et le bateau. Ils comparent aussi à un texte relu ce qu’entendrait une personne aveugle sur cinq écrans.`,
  settings: `Réglages : texte à 200 %, texte espacé, écran de 320 pixels, couleurs imposées, mode sombre, mouvement réduit, impression.`,
  notTried: `Pas encore essayés : NVDA, JAWS, VoiceOver, TalkBack, la commande vocale, Safari sur un appareil d’Apple.`,
  sampleTitle: `Pages vérifiées`,
  pages: {
    home: `Accueil`,
    projects: `Projets`,
    course: `Parcours`,
    question: `Deux questions, à une et à plusieurs réponses`,
    check: `Vérification des réponses`,
    advice: `Conseils`,
    oneAdvice: `Un conseil`,
    plan: `Plan d’action`,
    boat: `Le bateau`,
    financePlan: `Plan de financement`,
    pitch: `Discours`,
    whatIf: `Et si…`,
    versions: `Variantes et versions`,
    map: `Carte du parcours`,
    glossary: `Les mots des communs`,
    brakes: `Freins et leviers`,
    means: `Donner envie de contribuer`,
    cases: `Des communs comme le vôtre`,
    guide: `Guide`,
    components: `Composants et écrans`,
    accessibility: `Cette déclaration`
  },
  tell: `Nous dire ce qui vous arrête`,
  tellText: `Ouvrez un ticket dans le projet, ou parlez-en à la personne qui vous a donné cette adresse. Dites la page, ce que vous vouliez faire et avec quel outil. Un obstacle passe avant une nouveauté.`,
  recourseTitle: `Voies de recours`,
  recourse: `Parcours Communs n’est pas un service public : aucune loi ne lui impose cette déclaration. Si un organisme vous demande de vous en servir et que vous en êtes empêché ou empêchée, dites-le-lui d’abord. S’il ne vous répond pas, vous pouvez saisir le Défenseur des droits, en France.`,
  recourseLink: `Écrire au Défenseur des droits`
};

const en: Texts<typeof fr> = {
  lead: `Everybody should be able to use Parcours Communs. Here is where we stand, what is missing, and how to tell us.`,
  stateTitle: `Conformance`,
  states: {
    full: `Parcours Communs conforms fully to RGAA 4.1.2, the French accessibility rules.`,
    partial: `Parcours Communs conforms partly to RGAA 4.1.2, the French accessibility rules. What is missing is said below.`,
    poor: `Parcours Communs does not conform to RGAA 4.1.2, the French accessibility rules.`
  },
  bySelf: `We checked it ourselves, with tools and by hand. No third party has checked it yet, and nobody who uses a screen reader. Take this result as a promise to be put to the test.`,
  resultTitle: `Results of the tests`,
  result: (met, applicable, rate) => `Of ${applicable} criteria that apply here, ${met} are met: ${rate}.`,
  without: (count) =>
    `The other ${count} speak of nothing that is here: no video, no frame, no office document, no signing in.`,
  summary: `The RGAA, theme by theme`,
  details: `In detail`,
  grid: `The grid, criterion by criterion`,
  gridLead: `The numbers are those of the RGAA. The titles are ours, and shorter.`,
  columns: { theme: `Theme`, number: `Number`, criterion: `Criterion`, status: `Result` },
  counts: { met: `Met`, lacking: `Not met`, none: `Not applicable` },
  statuses: { met: `met`, lacking: `not met`, none: `not applicable` },
  added: `What WCAG 2.2 adds`,
  lackingTitle: `What is not accessible`,
  criterion: (number, title) => `Criterion ${number}, ${title.toLocaleLowerCase('en')}:`,
  besides: {
    drawing: `The drawing of the boat is summed up in one sentence. Its list, right after it, says the same in the same order.`,
    ownWords: `What you write stays in your language. On a French page, a screen reader will read it with a French voice.`,
    long: `Some pages are long. Headings divide them, and details are folded.`
  },
  madeTitle: `How this statement was made`,
  made: (date) =>
    `It was written on ${date} by the people who make Parcours Communs. Its figures are worked out from the grid.`,
  technologies: `Technologies: HTML, CSS, JavaScript, SVG and WAI-ARIA. Pages can also be read without JavaScript; answering needs it.`,
  environment: `Browser: Chromium, with the accessibility tree that it gives to screen readers. We also tried Firefox 153 and WebKitGTK 2.50, close to Safari. Every kind of page opens there, and a project can be made there, even without a network.`,
  tools: `Tools: axe and our own tests at every change; html-validate and a computation of contrasts for this grid. Our tests walk through a whole project and the boat with the keyboard alone. They also compare what a blind person would hear on five screens with a text that was read through.`,
  settings: `Settings: text at 200%, spaced text, a screen of 320 pixels, forced colours, dark mode, reduced motion, print.`,
  notTried: `Not tried yet: NVDA, JAWS, VoiceOver, TalkBack, voice control, Safari on an Apple device.`,
  sampleTitle: `Pages that were checked`,
  pages: {
    home: `Home`,
    projects: `Projects`,
    course: `Course`,
    question: `Two questions, with one answer and with several`,
    check: `Check of the answers`,
    advice: `Advice`,
    oneAdvice: `One piece of advice`,
    plan: `Action plan`,
    boat: `The boat`,
    financePlan: `Financing plan`,
    pitch: `Pitch`,
    whatIf: `What if…`,
    versions: `Variants and versions`,
    map: `Map of the course`,
    glossary: `The words of the commons`,
    brakes: `Brakes and levers`,
    means: `Making people want to contribute`,
    cases: `Commons like yours`,
    guide: `Guide`,
    components: `Components and screens`,
    accessibility: `This statement`
  },
  tell: `Tell us what stops you`,
  tellText: `Open an issue in the project, or speak to the person who gave you this address. Say which page it was, what you wanted to do and with which tool. What keeps somebody out comes before anything new.`,
  recourseTitle: `If nobody answers`,
  recourse: `Parcours Communs is not a public service: no law requires this statement of it. If an organisation asks you to use it and you cannot, tell that organisation first. If it does not answer, in France you may turn to the Défenseur des droits, the defender of rights.`,
  recourseLink: `Write to the Défenseur des droits (in French)`
};

/** The words of the accessibility statement, after the French model as far as it applies. */
export const statementTexts: InBoth<Texts<typeof fr>> = { fr, en };
