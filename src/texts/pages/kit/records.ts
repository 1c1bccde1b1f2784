import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
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

/** The words of the files of the starter kit that other programs read. */
export const recordTexts: InBoth<Texts<typeof fr>> = { fr, en };
