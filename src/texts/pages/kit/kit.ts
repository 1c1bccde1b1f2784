import type { Texts } from '#texts/texts.ts';

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
  readme: {
    where: `Où la trouver`,
    whereLines: (address: string, contact: string) =>
      `- La ressource : ${address}\n- Une question : ${contact}`,
    state: `Où elle en est`,
    versions: `Les versions`,
    help: `L’aide`,
    licence: `Licence`,
    licenceLine: (what: string, licence: string, spdx: string) =>
      `- ${what} : ${licence} (${spdx}). Texte complet dans \`LICENSES/${spdx}.txt\`.`,
    licenceOpen: (what: string, blank: string) => `- ${what} : ${blank}.`,
    rights: (year: string, holder: string) => `© ${year} ${holder} et les personnes qui contribuent.`,
    contribute: `Contribuer`,
    contributeLine: `Lisez [CONTRIBUTING.md](CONTRIBUTING.md) : toute aide compte.`,
    decide: `Qui décide`,
    decideLine: `Les règles sont dans [GOVERNANCE.md](GOVERNANCE.md).`
  },
  contributing: {
    title: `Contribuer`,
    plain: (contact: string) =>
      `Signaler une erreur, corriger, traduire, relire, raconter un usage : tout compte.\n\nOù : ${contact}.`,
    rights: `Vos droits sur ce que vous apportez`,
    review: `La relecture`,
    ai: `Intelligence artificielle`,
    thanks: `Les remerciements`,
    conduct: `Entre nous, [CODE_OF_CONDUCT.md](CODE_OF_CONDUCT.md) s’applique.`
  },
  governance: {
    title: `Qui décide, et comment`,
    decisions: `Les décisions`,
    roles: `Les rôles`,
    conflict: `Si l’on n’est pas d’accord`,
    money: `L’argent`,
    ethics: `L’argent que nous acceptons`,
    brand: `Le nom`,
    fork: `Partir avec une copie`,
    exit: `Si le projet s’arrête`,
    signals: `Ce que nous surveillons`,
    log: `Chaque décision a sa page dans \`docs/decisions/\`.`
  },
  conduct: { title: `Code de conduite` },
  security: { title: `Sécurité`, floor: `Ce que nous faisons à chaque palier` },
  safety: { title: `Sécurité de l’objet` },
  data: { title: `Nos données` },
  maintainers: {
    title: `Qui entretient la ressource`,
    head: [`Personne`, `Rôle`, `Ce qu’elle peut ouvrir`, `Depuis`],
    ask: `Demandez son accord à chaque personne avant de publier son nom.`
  },
  decision: {
    title: `Titre de la décision`,
    status: `État`,
    statuses: `proposée, acceptée, remplacée`,
    day: `Date`,
    who: `Qui a décidé`,
    context: `Pourquoi il faut décider`,
    options: `Ce que nous avons envisagé`,
    decided: `Ce que nous décidons`,
    consequences: `Ce que cela change, et pour qui`,
    again: `Quand nous la reverrons`,
    fill: {
      title: `le titre de la décision`,
      day: `la date`,
      who: `qui a décidé, par quelle règle`,
      context: `le problème, en quelques lignes`,
      options: `chaque solution, avec ce qui plaide pour et contre`,
      decided: `la décision, en une phrase`,
      consequences: `ce qui change`,
      again: `la date`
    }
  },
  home: {
    title: (home: string) => `Décision 1. ${home}`,
    status: `État : proposée. Rien n’est encore décidé.`
  },
  folder: (what: string, project: string, spdx: string) =>
    `Ce dossier contient ${what} du projet « ${project} », sous licence ${spdx}.`,
  folderTitles: {
    code: `Le code`,
    data: `Les données`,
    content: `Les contenus`,
    hardware: `Les plans`,
    font: `La police`,
    model: `Le modèle`
  },
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
  },
  publiccode: {
    long: (project: string, purpose: string) =>
      `${project} est un commun numérique. ${purpose} Chacun peut l’utiliser, l’étudier, le modifier et le partager selon sa licence, et contribuer selon ses règles.`,
    feature: `ce que le logiciel permet de faire`,
    repository: `l’adresse du dépôt`,
    type: `le type de logiciel`,
    platform: `la plateforme`,
    status: `l’état d’avancement`,
    languages: `prêt pour plusieurs langues ou non`,
    contact: `la personne qui entretient le code`,
    description: `à quoi sert le logiciel`
  },
  funding: {
    description: (project: string) => `Qui entretient « ${project} ».`,
    entity: `le nom de qui reçoit l’argent`,
    project: `ce que fait le projet`,
    mail: `l’adresse électronique de qui reçoit l’argent`,
    page: `l’adresse de la page du projet`,
    repository: `l’adresse du dépôt`,
    channel: `comment payer`,
    plan: `Soutenir l’entretien`
  },
  citation: {
    message: `Si vous vous servez de cette ressource, citez-la ainsi.`,
    author: `qui l’a faite`
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
  readme: {
    where: `Where to find it`,
    whereLines: (address, contact) => `- The resource: ${address}\n- A question: ${contact}`,
    state: `Where it stands`,
    versions: `Versions`,
    help: `Support`,
    licence: `Licence`,
    licenceLine: (what, licence, spdx) =>
      `- ${what}: ${licence} (${spdx}). Full text in \`LICENSES/${spdx}.txt\`.`,
    licenceOpen: (what, blank) => `- ${what}: ${blank}.`,
    rights: (year, holder) => `© ${year} ${holder} and the contributors.`,
    contribute: `Contribute`,
    contributeLine: `Read [CONTRIBUTING.md](CONTRIBUTING.md): all help counts.`,
    decide: `Who decides`,
    decideLine: `The rules are in [GOVERNANCE.md](GOVERNANCE.md).`
  },
  contributing: {
    title: `Contributing`,
    plain: (contact) =>
      `Reporting an error, correcting, translating, reviewing, telling us about a use: everything counts.\n\nWhere: ${contact}.`,
    rights: `Your rights in what you bring`,
    review: `Review`,
    ai: `Artificial intelligence`,
    thanks: `Credit`,
    conduct: `Among ourselves, [CODE_OF_CONDUCT.md](CODE_OF_CONDUCT.md) applies.`
  },
  governance: {
    title: `Who decides, and how`,
    decisions: `Decisions`,
    roles: `Roles`,
    conflict: `When people disagree`,
    money: `Money`,
    ethics: `The money that we accept`,
    brand: `The name`,
    fork: `Leaving with a copy`,
    exit: `If the project stops`,
    signals: `What we watch`,
    log: `Each decision has its page in \`docs/decisions/\`.`
  },
  conduct: { title: `Code of conduct` },
  security: { title: `Security`, floor: `What we do at each step` },
  safety: { title: `Safety of the object` },
  data: { title: `Our data` },
  maintainers: {
    title: `Who looks after the resource`,
    head: [`Person`, `Role`, `What they can open`, `Since`],
    ask: `Ask each person for their consent before you publish their name.`
  },
  decision: {
    title: `Title of the decision`,
    status: `State`,
    statuses: `proposed, accepted, replaced`,
    day: `Date`,
    who: `Who decided`,
    context: `Why a decision is needed`,
    options: `What we considered`,
    decided: `What we decide`,
    consequences: `What it changes, and for whom`,
    again: `When we look at it again`,
    fill: {
      title: `the title of the decision`,
      day: `the date`,
      who: `who decided, by which rule`,
      context: `the problem, in a few lines`,
      options: `each solution, with what speaks for and against it`,
      decided: `the decision, in one sentence`,
      consequences: `what changes`,
      again: `the date`
    }
  },
  home: {
    title: (home) => `Decision 1. ${home}`,
    status: `State: proposed. Nothing is decided yet.`
  },
  folder: (what, project, spdx) => `This folder holds ${what} of “${project}”, under ${spdx}.`,
  folderTitles: {
    code: `Code`,
    data: `Data`,
    content: `Content`,
    hardware: `Designs`,
    font: `Typeface`,
    model: `Model`
  },
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
  },
  publiccode: {
    long: (project, purpose) =>
      `${project} is a digital commons. ${purpose} Anybody may use, study, change and share it under its licence, and contribute by its rules.`,
    feature: `what the software lets people do`,
    repository: `the address of the repository`,
    type: `the type of software`,
    platform: `the platform`,
    status: `how far it is`,
    languages: `ready for several languages or not`,
    contact: `the person who maintains the code`,
    description: `what the software is for`
  },
  funding: {
    description: (project) => `Who maintains “${project}”.`,
    entity: `the name of whoever receives the money`,
    project: `what the project does`,
    mail: `the electronic address of whoever receives the money`,
    page: `the address of the project’s page`,
    repository: `the address of the repository`,
    channel: `how to pay`,
    plan: `Support the upkeep`
  },
  citation: {
    message: `If you use this resource, cite it like this.`,
    author: `who made it`
  }
};

/** The words of the files of the starter kit. */
export const kitTexts = { fr, en };

export type KitTexts = Texts<typeof fr>;
