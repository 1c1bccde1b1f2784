import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Prêt pour…`,
  lead: `Des listes que d’autres ont écrites, et qu’une personne du métier, un acheteur ou un financeur vous opposera. Pour chacune : ce que vos réponses remplissent, ce qui manque, la preuve à apporter.`,
  guide: `Ouvrez un projet pour voir où vous en êtes. Sans projet, voici ce que chaque liste demande.`,
  limits: `Nous redisons ces critères en mots simples. Le texte de l’auteur fait foi : relisez-le avant de vous engager.`,
  all: `Toutes les listes`,
  who: `Pour qui`,
  elsewhere: `Cette liste ne vous concerne pas`,
  perhaps: `Cette liste vous concerne peut-être. Pour le savoir, répondez :`,
  because: `D’après vos réponses :`,
  answer: `Pour le savoir, répondez :`,
  evidence: `La preuve`,
  toCheck: `À vérifier`,
  toLook: `À regarder`,
  noPoint: `La question ne se pose pas encore, ou pas pour votre type de ressource.`,
  states: {
    missing: `Il manque, d’après vos réponses`,
    open: `Il manque une réponse`,
    'in-part': `En partie, d’après vos réponses`,
    'not-asked': `Nous ne l’avons pas demandé`,
    met: `Rempli, d’après vos réponses`,
    'not-concerned': `Ne vous concerne pas`
  },
  points: `Ce que la liste demande`,
  counts: {
    missing: (count: number) => (count > 1 ? `${count} manquent` : `${count} manque`),
    open: (count: number) => `${count} sans réponse`,
    'in-part': (count: number) => `${count} en partie`,
    'not-asked': (count: number) => `${count} à regarder`,
    met: (count: number) => (count > 1 ? `${count} remplis` : `${count} rempli`),
    'not-concerned': (count: number) => `${count} sans objet`
  },
  next: `Prochain pas`,
  begin: (asks: string, evidence: string) =>
    `Commencez par ce point : « ${asks} » La preuve : « ${evidence} »`,
  sources: `Les textes`,
  cyber: `Votre rôle au sens du règlement sur la cyberrésilience (CRA)`,
  cyberSummary: `Contribution, intendance ou fabrication : ce que vos réponses disent, depuis quand, et ce qui le changerait.`
};

const en: Texts<typeof fr> = {
  title: `Ready for…`,
  lead: `Lists that others wrote, and that a specialist, a buyer or a funder will hold against you. For each: what your answers meet, what is missing, the evidence to bring.`,
  guide: `Open a project to see where you stand. Without one, here is what each list asks.`,
  limits: `We say these criteria in plain words. The author’s text is the one that counts: reread it before you commit yourself.`,
  all: `All the lists`,
  who: `For whom`,
  elsewhere: `This list is not for you`,
  perhaps: `This list may be for you. To know, answer:`,
  because: `According to your answers:`,
  answer: `To know, answer:`,
  evidence: `The evidence`,
  toCheck: `To check`,
  toLook: `To look at`,
  noPoint: `The question does not arise yet, or not for your kind of resource.`,
  states: {
    missing: `Missing, according to your answers`,
    open: `An answer is missing`,
    'in-part': `In part, according to your answers`,
    'not-asked': `We did not ask`,
    met: `Met, according to your answers`,
    'not-concerned': `Not for you`
  },
  points: `What the list asks`,
  counts: {
    missing: (count) => `${count} missing`,
    open: (count) => `${count} unanswered`,
    'in-part': (count) => `${count} in part`,
    'not-asked': (count) => `${count} to look at`,
    met: (count) => `${count} met`,
    'not-concerned': (count) => `${count} not for you`
  },
  next: `Next step`,
  begin: (asks, evidence) => `Begin with this point: “${asks}” The evidence: “${evidence}”`,
  sources: `The texts`,
  cyber: `Your role under the Cyber Resilience Act (CRA)`,
  cyberSummary: `Contributing, stewarding or manufacturing: what your answers say, since when, and what would change it.`
};

/** The words of the sheets that hold a project against lists others wrote. */
export const readinessTexts = { fr, en };
