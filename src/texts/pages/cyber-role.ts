import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Votre rôle au sens du règlement sur la cyberrésilience (CRA)`,
  lead: `Le règlement (UE) 2024/2847 demande beaucoup à qui vend un logiciel, peu à qui en soutient un, rien à qui contribue. Voici ce que vos réponses disent de votre rôle.`,
  guide: `Ouvrez un projet pour savoir lequel est le vôtre. Voici les cas possibles.`,
  yours: `Votre rôle, d’après vos réponses`,
  open: `Il manque des réponses pour le dire`,
  possible: (roles: string) => `Encore possibles : ${roles}.`,
  because: `Parce que vous avez répondu :`,
  answer: `Pour le savoir, répondez :`,
  asks: `Ce que le règlement demande`,
  now: `Ce mois-ci`,
  doubts: `Ce qui n’est pas sûr`,
  changes: `Ce qui changerait votre rôle`,
  changesLead: `Une seule de ces réponses suffirait.`,
  change: (question: string, answers: string) => `${question} : ${answers}`,
  quoted: (answer: string) => `« ${answer} »`,
  becomes: (role: string) => `Votre rôle deviendrait : ${role}.`,
  becomesOpen: `Il faudrait alors d’autres réponses pour dire votre rôle.`,
  roles: `Les cas possibles`,
  sources: `Les textes`,
  limits: `Ceci n’est pas un conseil juridique. Une ou un juriste peut confirmer votre rôle ; la page de l’ENISA dit qui doit signaler, et comment.`,
  see: `Votre rôle au sens du CRA`,
  others: `Voir aussi : prêt pour…`
};

const en: Texts<typeof fr> = {
  title: `Your role under the Cyber Resilience Act (CRA)`,
  lead: `Regulation (EU) 2024/2847 asks much of whoever sells software, little of whoever supports some, nothing of whoever contributes. Here is what your answers say of your role.`,
  guide: `Open a project to know which is yours. Here are the possible cases.`,
  yours: `Your role, according to your answers`,
  open: `Answers are missing to tell`,
  possible: (roles) => `Still possible: ${roles}.`,
  because: `Because of your answer:`,
  answer: `To know, answer:`,
  asks: `What the regulation asks`,
  now: `This month`,
  doubts: `What is not sure`,
  changes: `What would change your role`,
  changesLead: `Any one of these answers would be enough.`,
  change: (question, answers) => `${question}: ${answers}`,
  quoted: (answer) => `“${answer}”`,
  becomes: (role) => `Your role would become: ${role}.`,
  becomesOpen: `Other answers would then be needed to tell your role.`,
  roles: `The possible cases`,
  sources: `The texts`,
  limits: `This is not legal advice. A lawyer can confirm your role; the page of ENISA says who must report, and how.`,
  see: `Your role under the CRA`,
  others: `See also: ready for…`
};

/** The words of the role finder for the Cyber Resilience Act. */
export const cyberRoleTexts = { fr, en };
