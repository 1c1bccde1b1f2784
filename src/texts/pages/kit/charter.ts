import type { Texts } from '#texts/texts.ts';

const fr = {
  title: (name: string) => `Charte : ${name}`,
  lead: `Qui signe cette page s’engage sur ce qu’elle dit, et sur rien d’autre.`,
  shared: `Ce que nous partageons`,
  licence: (licences: string) =>
    `Ce commun paraît sous licence ${licences}, et ses versions suivantes aussi.`,
  promises: `Ce à quoi nous nous engageons`,
  decisions: `Nous suivons les décisions prises selon GOVERNANCE.md, où que nous soyons employés.`,
  contribute: `Nous contribuons selon CONTRIBUTING.md, comme tout le monde.`,
  conduct: `Nous respectons le code de conduite.`,
  commitment: `Ce que chaque organisation apporte`,
  contract: `Nos principes`,
  signatures: `Signatures`,
  signature: (organisation: string, person: string, day: string) => `- ${organisation}, ${person}, le ${day}`,
  blanks: { organisation: `organisation`, person: `prénom, nom, fonction`, day: `date` }
};

const en: Texts<typeof fr> = {
  title: (name) => `Charter: ${name}`,
  lead: `Whoever signs this page commits to what it says, and to nothing else.`,
  shared: `What we share`,
  licence: (licences) => `This commons comes out under ${licences}, and so do its next versions.`,
  promises: `What we commit to`,
  decisions: `We follow the decisions taken under GOVERNANCE.md, wherever we are employed.`,
  contribute: `We contribute under CONTRIBUTING.md, like everyone else.`,
  conduct: `We keep to the code of conduct.`,
  commitment: `What each organisation brings`,
  contract: `Our principles`,
  signatures: `Signatures`,
  signature: (organisation, person, day) => `- ${organisation}, ${person}, on ${day}`,
  blanks: { organisation: `organisation`, person: `first name, surname, position`, day: `date` }
};

/** The words of a charter to start from. */
export const charterTexts = { fr, en };
