import type { Texts } from '#texts/texts.ts';

const fr = {
  title: (stage: string) => `Vérifiez vos réponses : ${stage}`,
  lead: `Tout est déjà enregistré. Changez ce que vous voulez ; vous reviendrez ici.`,
  change: `Modifier`,
  answer: `Répondre`,
  changeWhat: (question: string) => `Modifier : ${question}`,
  answerWhat: (question: string) => `Répondre : ${question}`,
  unanswered: `Sans réponse`,
  note: `Note :`,
  lapsedTitle: `Réponses mises de côté`,
  lapsedLead: `D’autres réponses ont rendu ces questions sans objet. Rien n’est perdu : elles compteront de nouveau si vous revenez en arrière.`,
  continue: (stage: string) => `Continuer vers « ${stage} »`,
  finish: `Lire la note`,
  rest: `Assez pour aujourd’hui ?`,
  toCourse: `Toutes les étapes`,
  remaining: (count: number) =>
    count > 1
      ? `Il reste ${count} questions qui peuvent encore changer quelque chose. La première\u00a0:`
      : `Il reste une question qui peut encore changer quelque chose\u00a0:`,
  reread: (count: number) => (count > 1 ? `Relire vos ${count} réponses` : `Relire votre réponse`),
  apart: (count: number) => `Pour préciser (${count})`,
  apartLead: `Ces réponses ne feraient plus retenir ni écarter un conseil, et votre note resterait la même. Elles affinent l’ordre, les points à surveiller et le bateau.`
};

const en: Texts<typeof fr> = {
  title: (stage) => `Check your answers: ${stage}`,
  lead: `Everything is saved already. Change what you like; you will come back here.`,
  change: `Change`,
  answer: `Answer`,
  changeWhat: (question) => `Change: ${question}`,
  answerWhat: (question) => `Answer: ${question}`,
  unanswered: `No answer`,
  note: `Note:`,
  lapsedTitle: `Answers set aside`,
  lapsedLead: `Other answers have made these questions pointless. Nothing is lost: they will count again if you change your mind.`,
  continue: (stage) => `Continue to “${stage}”`,
  finish: `Read the note`,
  rest: `Enough for today?`,
  toCourse: `All stages`,
  remaining: (count) =>
    count > 1
      ? `${count} questions may still change something. The first one:`
      : `One question may still change something:`,
  reread: (count) => (count > 1 ? `Read your ${count} answers` : `Read your answer`),
  apart: (count) => `For more detail (${count})`,
  apartLead: `These answers would no longer retain or discard any advice, and your note would stay the same. They refine the order, what to watch and the boat.`
};

/** The words of the page that ends a stage. */
export const checkTexts = { fr, en };
