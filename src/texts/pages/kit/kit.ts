import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';
import { proseTexts } from './prose.ts';
import { recordTexts } from './records.ts';

const fr = {
  /** What follows a figure that a template proposes. */
  orElse: `, ou autre`,
  blanks: {
    name: `le nom du projet`,
    purpose: `à quoi sert la ressource, en une phrase`,
    holder: `titulaire des droits`,
    address: `adresse de la ressource`,
    contact: `adresse où poser une question`,
    answerers: `deux personnes, avec une adresse`,
    person: `prénom, nom`,
    second: `une deuxième personne`,
    role: `rôle`,
    access: `ce qu’elle peut ouvrir`,
    since: `depuis quand`,
    state: `où en est la ressource`,
    licence: `la licence`,
    rules: `où les règles sont décidées`,
    versions: `les versions suivies`
  },
  /** What the templates call what the kit knows. */
  holes: {
    project: [
      `Nom du projet`,
      `projet`,
      `Projet`,
      `nom du commun`,
      `nom du modèle`,
      `nom du standard`,
      `Nom de l’objet`
    ],
    resource: [`ressource`],
    licence: [`licence`],
    year: [`année`],
    own: [`nom`]
  },
  kinds: {
    code: `le code`,
    data: `les données`,
    content: `les contenus`,
    hardware: `les plans`,
    font: `la police de caractères`,
    model: `le modèle`
  },
  what: {
    index: `La liste de ce kit et tout ce qui reste à compléter. À effacer ensuite.`,
    readme: `La première page : ce que c’est, sous quelle licence, à qui écrire.`,
    contributing: `Comment apporter sa part, et à quelles conditions.`,
    governance: `Qui décide, comment, et que faire si l’on n’est pas d’accord.`,
    conduct: `Comment on se parle, et à qui écrire quand cela se passe mal.`,
    security: `Comment signaler une faille sans la rendre publique.`,
    safety: `À quoi sert l’objet, ses dangers, où signaler un accident.`,
    data: `Quelles données, vérifiées comment, et où demander un retrait.`,
    maintainers: `Qui entretient la ressource, et qui prend la relève.`,
    decision: `Une page à recopier pour chaque décision.`,
    home: `La structure proposée, sous forme de décision à prendre.`,
    folder: `Dit ce que contient ce dossier, et sous quelle licence.`,
    licence: `Le texte complet de la licence, mot pour mot.`,
    reuse: `Dit qui a les droits et quelle licence s’applique, fichier par fichier (REUSE 3.3).`,
    dco: `Le certificat d’origine, mot pour mot.`,
    dcoLicence: `Ce que le certificat d’origine permet de faire de son texte.`,
    publiccode: `La fiche que lisent les catalogues de logiciels publics (publiccode.yml 0.7).`,
    funding: `Dit aux financeurs ce que vous cherchez, et comment payer (funding.json 1.1).`,
    citation: `Comment citer la ressource (CITATION.cff 1.2.0).`,
    charter: `Une page à signer par les organisations qui s’engagent.`,
    articles: `Des statuts d’association pour commencer. Une ou un juriste les relit avant toute signature.`
  },
  /** Where what is no advice comes from. */
  from: {
    dossier: `votre dossier`,
    answer: (question: string) => `votre réponse : ${question}`,
    always: `tout commun`,
    licences: `les licences choisies`
  },
  /** The questions that a file follows from, as the kit calls them. */
  questions: { resource: `le type de ressource`, maturity: `la maturité`, needs: `les dépenses à couvrir` },
  index: {
    title: (project: string) => `Kit de départ : ${project}`,
    lead: `Ces fichiers viennent de vos réponses et des conseils retenus ou acceptés. Effacez celui-ci quand tout est complété.`,
    files: `Les fichiers`,
    blanks: `À compléter`,
    holder: (holder: string) => `En tête de chaque fichier : ${holder}.`,
    missing: `Textes de licence à aller chercher`,
    missingLine: (path: string, address: string) => `- \`${path}\` : recopiez le texte de ${address}`,
    from: (origins: string) => `D’après : ${origins}.`,
    taken: `Aucune note, aucun montant ni aucune raison de votre dossier n’est dans ce kit.`
  }
};

const en: Texts<typeof fr> = {
  orElse: `, or another`,
  blanks: {
    name: `the name of the project`,
    purpose: `what the resource is for, in one sentence`,
    holder: `rights holder`,
    address: `address of the resource`,
    contact: `address for questions`,
    answerers: `two people, with an address`,
    person: `first name, surname`,
    second: `a second person`,
    role: `role`,
    access: `what they can open`,
    since: `since when`,
    state: `where the resource stands`,
    licence: `the licence`,
    rules: `where the rules are decided`,
    versions: `the versions supported`
  },
  holes: {
    project: [
      `Project name`,
      `project`,
      `Project`,
      `name of the commons`,
      `name of the model`,
      `name of the standard`,
      `Name of the object`
    ],
    resource: [`resource`],
    licence: [`licence`],
    year: [`year`],
    own: [`name`]
  },
  kinds: {
    code: `the code`,
    data: `the data`,
    content: `the content`,
    hardware: `the designs`,
    font: `the typeface`,
    model: `the model`
  },
  what: {
    index: `The list of this kit and all that is left to fill in. Delete it afterwards.`,
    readme: `The first page: what it is, under which licence, whom to write to.`,
    contributing: `How to bring one’s share, and on what terms.`,
    governance: `Who decides, how, and what to do when people disagree.`,
    conduct: `How people talk to each other, and whom to write to when it goes wrong.`,
    security: `How to report a security flaw without making it public.`,
    safety: `What the object is for, its dangers, where to report an accident.`,
    data: `Which data, checked how, and where to ask for removal.`,
    maintainers: `Who looks after the resource, and who takes over.`,
    decision: `A page to copy for each decision.`,
    home: `The entity proposed, as a decision to be taken.`,
    folder: `Says what this folder holds, and under which licence.`,
    licence: `The full text of the licence, word for word.`,
    reuse: `Says who holds the rights and which licence applies, file by file (REUSE 3.3).`,
    dco: `The certificate of origin, word for word.`,
    dcoLicence: `What the certificate of origin allows people to do with its text.`,
    publiccode: `The record that catalogues of public software read (publiccode.yml 0.7).`,
    funding: `Tells funders what you seek, and how to pay (funding.json 1.1).`,
    citation: `How to cite the resource (CITATION.cff 1.2.0).`,
    charter: `One page to be signed by organisations that commit themselves.`,
    articles: `Articles of association to start from. A lawyer reads them before anybody signs.`
  },
  from: {
    dossier: `your dossier`,
    answer: (question) => `your answer: ${question}`,
    always: `any commons`,
    licences: `the licences chosen`
  },
  questions: { resource: `type of resource`, maturity: `maturity`, needs: `costs to cover` },
  index: {
    title: (project) => `Starter kit: ${project}`,
    lead: `These files come from your answers and from the advice that is retained or accepted. Delete this one once everything is filled in.`,
    files: `The files`,
    blanks: `To fill in`,
    holder: (holder) => `At the top of each file: ${holder}.`,
    missing: `Texts of licences to be fetched`,
    missingLine: (path, address) => `- \`${path}\`: copy the text from ${address}`,
    from: (origins) => `From: ${origins}.`,
    taken: `No note, no amount and no reason of your dossier is in this kit.`
  }
};

export type KitTexts = Texts<typeof fr & (typeof proseTexts)['fr'] & (typeof recordTexts)['fr']>;

/** The words of the files of the starter kit: what all of them share, and those of each. */
export const kitTexts: InBoth<KitTexts> = {
  fr: { ...fr, ...proseTexts.fr, ...recordTexts.fr },
  en: { ...en, ...proseTexts.en, ...recordTexts.en }
};
