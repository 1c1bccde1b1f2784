import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
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
  }
};

const en: Texts<typeof fr> = {
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
  }
};

/** The words of the files of the starter kit that people read. */
export const proseTexts: InBoth<Texts<typeof fr>> = { fr, en };
