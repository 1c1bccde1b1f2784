import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `L’architecture`,
  link: `L’architecture : comment l’outil raisonne, et où le changer`,
  lead: `Comment l’outil raisonne, et où le changer. Pour qui veut le vérifier, le corriger ou le reprendre.`,
  flowTitle: `Le sens de la lecture`,
  flow: `Réponses, puis faits, puis conseils, puis plan, puis page, papier et fichier. Rien ne remonte : une couche ne lit que celles qui sont avant elle. Un test refuse toute autre flèche.`,
  layersTitle: `Les couches`,
  layersLead: `Chaque couche est un dossier de « src ».`,
  reads: (layers: string) => `Lit : ${layers}.`,
  nothing: `rien d’autre`,
  layers: {
    engine: `Le raisonnement : conditions, verdicts, explications, parcours, plan. Il ignore tout des communs, des langues et du navigateur.`,
    knowledge: `Le savoir : questions, faits, conseils, étapes, cas réels, mots expliqués. Une idée par fichier, dans les deux langues.`,
    storage: `L’enregistrement sur l’appareil, et la lecture prudente de tout ce qui vient d’ailleurs.`,
    texts: `Les mots des pages et des boutons.`,
    sheets: `Les feuilles : ce que dit une page ou un papier, en mots, du dossier à la phrase.`,
    outputs: `Ce qui sort : texte et Markdown.`,
    ui: `Les composants : ils reçoivent des données et rendent des gestes.`,
    state: `Ce qui est ouvert maintenant : le seul pont entre le savoir, l’appareil et l’écran.`,
    papers: `Ce qui fabrique un papier ou un fichier : le projet, ses mots et son dessin, réunis quand on le demande.`,
    build: `Ce qui se prépare d’avance : le savoir découpé page par page, la première image, ce qui arrive en premier.`,
    programs: `Les commandes sans navigateur, et les preuves.`,
    routes: `Les pages : laquelle montre quoi.`
  },
  pages: {
    map: `La carte du parcours : quelle question vient quand, et à quelle condition`,
    components: `Tous les écrans et leurs composants`,
    referencePeople: `Les cas types, à ouvrir et à rejouer`
  },
  walkTitle: `Une réponse, du clic au papier`,
  walkLead: `À « Qui peut publier », vous cochez « Deux personnes ». Voici ce qui se passe, dans l’ordre.`,
  steps: {
    click: `Le formulaire reçoit le clic et rend la réponse à la page.`,
    project: `Une copie du projet, avec la réponse et l’heure, remplace celle d’avant.`,
    disk: `Le changement est écrit sur l’appareil, en une fois. « Enregistré » ne s’affiche qu’après.`,
    situation: `Seules comptent les réponses aux questions qui se posent encore.`,
    walk: `La carte du parcours dit quelle question vient ensuite. Elle ne garde rien : elle se recalcule.`,
    verdict: `Chaque condition devient oui, non ou inconnu. Une réponse absente ne déclenche jamais rien.`,
    judge: `Chaque conseil est retenu, à confirmer ou écarté, avec les réponses qui en ont décidé.`,
    order: `Les conseils retenus sont rangés : raisons fortes, raisons, points de vigilance, temps demandé.`,
    plan: `Les actions utiles deviennent un plan, neuf d’abord, dans un ordre qui respecte ce qui doit venir avant.`,
    page: `La page prend les mots de votre langue et les met en regard des raisons.`,
    print: `À l’impression, une feuille de style retire les boutons et déplie ce qui était plié.`
  },
  proofsTitle: `Ce qui est prouvé à chaque changement`,
  proofs: `Chaque question peut être posée, chaque conseil peut être retenu et écarté. Des gens relisent les plans des cas types. Un programme mesure chaque texte : longueur des phrases, mots simples, les deux langues. La commande « npm run -s knowledge » les montre.`,
  changeTitle: `Changer quelque chose`,
  change: `Le fichier CONTRIBUTING.md mène à une première proposition en un quart d’heure. L’adresse d’une page donne le nom du fichier : « course/maintain/release-people » est « src/knowledge/questions/maintain/release-people.ts ».`
};

const en: Texts<typeof fr> = {
  title: `The architecture`,
  link: `The architecture: how the tool reasons, and where to change it`,
  lead: `How the tool reasons, and where to change it. For whoever wants to check it, correct it or take it over.`,
  flowTitle: `Which way to read`,
  flow: `Answers, then facts, then advice, then the plan, then page, paper and file. Nothing flows back: a layer reads only those that come before it. A test refuses any other arrow.`,
  layersTitle: `The layers`,
  layersLead: `Each layer is a folder of “src”.`,
  reads: (layers) => `Reads: ${layers}.`,
  nothing: `nothing else`,
  layers: {
    engine: `The reasoning: conditions, verdicts, explanations, the walk, the plan. It knows nothing of commons, languages or browsers.`,
    knowledge: `What is known: questions, facts, advice, stages, real cases, words explained. One idea a file, in both languages.`,
    storage: `Saving on the device, and careful reading of whatever comes from elsewhere.`,
    texts: `The words of pages and buttons.`,
    sheets: `The sheets: what a page or a paper says, in words, from dossier to sentence.`,
    outputs: `What leaves: text and Markdown.`,
    ui: `The components: data comes in, gestures go out.`,
    state: `What is open now: the only bridge between knowledge, device and screen.`,
    papers: `What makes a paper or a file: the project, its words and its drawing, brought together when it is asked for.`,
    build: `What is prepared in advance: the knowledge cut page by page, the first paint, what comes first.`,
    programs: `The commands that need no browser, and the proofs.`,
    routes: `The pages: which one shows what.`
  },
  pages: {
    map: `The map of the course: which question comes when, and on which condition`,
    components: `Every screen and its components`,
    referencePeople: `The reference people, to open and to replay`
  },
  walkTitle: `One answer, from click to paper`,
  walkLead: `Under “Who can publish”, you tick “Two people”. This is what happens, in order.`,
  steps: {
    click: `The form takes the click and hands the answer to the page.`,
    project: `The open project replaces its file by another one, with the answer and the time.`,
    disk: `The change is written to the device, in one go. “Saved” appears only afterwards.`,
    situation: `Only answers to questions that are still asked count.`,
    walk: `The map of the course says which question comes next. It keeps nothing: it is worked out again.`,
    verdict: `Each condition comes out as yes, no or unknown. A missing answer never fires anything.`,
    judge: `Each piece of advice is retained, to confirm or discarded, with the answers that decided it.`,
    order: `What is retained is put in order: strong reasons, reasons, points to watch, time needed.`,
    plan: `The useful actions become a plan, nine of them first, each after what must come before it.`,
    page: `The page takes the words of your language and sets them beside the reasons.`,
    print: `On paper, a style sheet takes the buttons away and unfolds what was folded.`
  },
  proofsTitle: `What is proved at each change`,
  proofs: `Every question can be asked, and every piece of advice can be retained and discarded. People read the plans of the reference people again. A program measures every text: length of sentences, plain words, both languages. The command “npm run -s knowledge” shows it all.`,
  changeTitle: `Change something`,
  change: `The file CONTRIBUTING.md leads to a first proposal in a quarter of an hour. The address of a page gives the name of its file: “course/maintain/release-people” is “src/knowledge/questions/maintain/release-people.ts”.`
};

/** The words of the page on architecture. */
export const architectureTexts: InBoth<Texts<typeof fr>> = { fr, en };
