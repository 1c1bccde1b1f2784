import type { Texts } from '#texts/texts.ts';

/** What is to be in hand on a day that the person typed, by what is waited for then; `{ahead}`: the day before it by which. */
const fr = {
  /** What was written without a day that could be read. */
  undated: (words: string) =>
    `Sans jour écrit : ${words}. Demandez ce jour, et notez ce qui doit être prêt alors.`,
  kinds: {
    questions: `En main : la copie de vos questions, posées par écrit depuis {ahead}.`,
    page: `En main : la page, relue {ahead} : ce que vous demandez, son prix, ce qui n’est pas encore prouvé.`,
    application: `En main : le dossier, parti {ahead}, ou un non écrit. Nommez qui l’écrit : cinq à vingt jours. Rien ne se commande avant que son règlement le permette.`,
    tender: `En main : l’offre, relue {ahead} par qui la signe, et la preuve de son dépôt.`,
    deliverable: `En main : ce qui est livré, ses accords, ses factures, et l’écrit qui dit que cela suffit.`,
    delivery: `En main : chaque chose livrée a ses papiers et son essai ; sinon, un autre jour, accepté par écrit.`,
    budget: `En main : une somme et une page, chez qui vote depuis {ahead} : pour quoi, quelle année, qui signe.`,
    sitting: `En main : une page, chez qui siège depuis {ahead} : ce que vous demandez, son prix, une question à trancher.`,
    decision: `En main : une page, lue {ahead} avec {deciders} : ce qui est demandé, son prix, une question à trancher.`,
    own: `En main : les chiffres, les accords écrits, et votre oui ou non.`,
    mourning: `En main : votre lettre, déjà chez {deciders} ; aucune réponse n’est attendue ce jour-là.`,
    meeting: `En main : vos questions, arrivées par écrit {ahead} ; rien ne se signe sans relecture.`,
    absence: `En main : ce que personne d’autre ne sait faire, déjà fait, ou confié par écrit {ahead}.`,
    shown: `En main : la liste de ce qui s’y montre, close {ahead}, avec le oui écrit de qui y a droit.`,
    published: `En main : ce qui paraît, avec sa licence et tous ses accords ; le reste est annoncé pour plus tard.`,
    needed: `En main : ce qui sert ce jour-là, essayé {ahead} ; sinon, l’ancien moyen tient, et c’est dit.`,
    answer: `En main : votre réponse écrite, chez {offer-from} depuis {reply}.`,
    reply: `En main : votre réponse, écrite {ahead}, et ce qui la décide.`,
    time: `En main : votre réponse écrite, chez {offer-from} depuis {reply} : un non ou un délai, pas de oui ferme.`,
    renewal: `En main : la lettre partie avant le préavis, et sa preuve.`,
    loan: `En main : la somme due, ou le report écrit de qui a prêté.`,
    leaving: `En main : ce que tient cette personne, fait une fois sans elle, par une autre, avant {ahead}.`,
    money: `En main : l’écrit de qui paie la suite, demandé avant {ahead} ; sinon, l’arrêt.`,
    changing: `En main : tout marche sur ce qui reste accepté, ou tout en est sorti ; une autre personne l’a essayé {ahead}.`,
    closing: `En main : tout en est sorti {ahead} ; un reçu, ou une copie rouverte ailleurs, le prouve.`,
    ending: `Demandez dès maintenant, par écrit, si cela se prolonge. Sinon, dites avant {ahead} à qui en dépend ce qui s’arrête.`,
    other: `Demandez avant {ahead}, par écrit, ce que l’on attend de vous ce jour-là.`
  }
};

const en: Texts<typeof fr> = {
  undated: (words) => `With no day written: ${words}. Ask for that day, and note what has to be ready then.`,
  kinds: {
    questions: `In hand: a copy of your questions, put in writing by {ahead}.`,
    page: `In hand: the page, read through by {ahead}: what you ask for, its price, what is not proved yet.`,
    application: `In hand: the file, sent by {ahead}, or a written no. Name its writer: five to twenty days. Nothing is ordered before its rules allow.`,
    tender: `In hand: the bid, read by {ahead} by whoever signs it, and proof that it was filed.`,
    deliverable: `In hand: what is delivered, its agreements, its invoices, and the writing that says it is enough.`,
    delivery: `In hand: everything delivered has its papers and its trial; if not, another day, agreed in writing.`,
    budget: `In hand: a sum and a page, with those who vote by {ahead}: what for, which year, who signs.`,
    sitting: `In hand: a page, with those who sit by {ahead}: what you ask for, its price, one question to settle.`,
    decision: `In hand: a page, read by {ahead} with {deciders}: what is asked for, its price, one question to settle.`,
    own: `In hand: the figures, the written agreements, and your yes or no.`,
    mourning: `In hand: your letter, already with {deciders}; no answer is expected that day.`,
    meeting: `In hand: your questions, there in writing by {ahead}; nothing is signed unread.`,
    absence: `In hand: what nobody else can do, already done, or handed over in writing by {ahead}.`,
    shown: `In hand: the list of what is shown there, closed by {ahead}, with a written yes from those who have rights in it.`,
    published: `In hand: what comes out, with its licence and every agreement; the rest is announced for later.`,
    needed: `In hand: what serves that day, tried by {ahead}; if not, the old way stands, and people know.`,
    answer: `In hand: your written answer, with {offer-from} by {reply}.`,
    reply: `In hand: your answer, written by {ahead}, and what decides it.`,
    time: `In hand: your written answer, with {offer-from} by {reply}: a no or a delay, no firm yes.`,
    renewal: `In hand: the letter that left before the notice period, and its proof.`,
    loan: `In hand: the sum that is due, or a written delay from the lender.`,
    leaving: `In hand: what this person holds, done once without them, by somebody else, by {ahead}.`,
    money: `In hand: what goes on has its payer in writing, asked by {ahead}; or it stops.`,
    changing: `In hand: all of it works on what is still accepted, or has left; somebody else tried it by {ahead}.`,
    closing: `In hand: everything has left by {ahead}; a receipt, or a copy reopened elsewhere, proves it.`,
    ending: `Ask now, in writing, whether it goes on. If not, tell those who rely on it before {ahead} what stops.`,
    other: `Ask by {ahead}, in writing, what is expected of you that day.`
  }
};

export const inHandTexts = { fr, en };
