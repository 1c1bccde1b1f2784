import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Saisir un questionnaire`,
  lead: `Tapez les codes cochés sur le papier. Le projet sera celui que les mêmes réponses auraient fait à l’écran.`,
  howTitle: `Comment taper`,
  how: [
    `Un code, puis ses lettres : S1b. Plusieurs réponses : S2af. « Je ne sais pas » : S9 ?.`,
    `Majuscules, espaces et signes ne comptent pas : s1 b, S1:b et S1-b disent la même chose.`,
    `Une note suit sa réponse, entre guillemets : S1b "à revoir".`,
    `Vos mots aussi, après leur code : T3 "la carte des sentiers". Une date s’en passe : T9 1/3/2027, le jour d’abord.`,
    `Les codes ne changent jamais : un ancien questionnaire se saisit de même. Les voix restent sur le papier.`
  ],
  field: `Ce qui est coché sur le papier`,
  fieldSecond: `Le même papier, tapé une deuxième fois`,
  secondTitle: `Deuxième saisie`,
  secondLead: `À quelqu’un d’autre de taper le même papier, sans regarder la première saisie. Les différences se règlent ensuite.`,
  understood: `Ce qui est compris`,
  nothing: `Rien encore. Un exemple : S1b S2af S9 ?`,
  columns: { code: `Code`, question: `Question`, answer: `Réponse` },
  wrong: (count: number) => (count > 1 ? `${count} choses à corriger` : `Une chose à corriger`),
  allRead: (count: number) =>
    count > 1 ? `${count} codes compris, rien à corriger.` : `${count} code compris, rien à corriger.`,
  missing: (count: number, codes: string) =>
    count > 1
      ? `${count} questions se posent et n’ont pas de réponse : ${codes}`
      : `Une question se pose et n’a pas de réponse : ${codes}`,
  create: `Créer le projet`,
  second: `Faire une deuxième saisie`,
  compare: `Comparer les deux saisies`,
  toFirst: `Revenir à la première saisie`,
  toSecond: `Revenir à la deuxième saisie`,
  refused: `Rien n’est enregistré. Corrigez d’abord ce qui est indiqué.`,
  empty: `Rien n’est tapé : il n’y a pas de projet à créer.`,
  notMade: `Le projet n’a pas pu être créé.`,
  differences: `Les différences`,
  same: `Les deux saisies disent la même chose.`,
  differ: (count: number) =>
    count > 1
      ? `Les deux saisies diffèrent en ${count} endroits. Regardez le papier, puis choisissez.`
      : `Les deux saisies diffèrent en un endroit. Regardez le papier, puis choisissez.`,
  choose: `Choisissez d’abord, à chaque différence, la saisie qui dit ce que dit le papier.`,
  sides: { first: `Première saisie`, second: `Deuxième saisie` },
  absent: `rien`,
  dontKnow: `Je ne sais pas`,
  noted: (note: string) => `Note : ${note}`,
  said: (code: string, letters: string) => `${code} = ${letters}`,
  and: ` et `,
  names: { name: `Nom du projet`, purpose: `À quoi il sert` },
  line: (code: string, text: string) => `${code} : ${text}`,
  problems: {
    'no-code': `aucune question ne porte ce code.`,
    stray: `ce n’est pas un code.`,
    withdrawn: `cette question n’est plus posée. Retirez-la.`,
    'withdrawn-option': (letter: string) => `la réponse ${letter} n’existe plus.`,
    'no-such-letter': (letter: string) => `cette question n’a pas de réponse ${letter}.`,
    'letter-twice': (letter: string) => `la réponse ${letter} est tapée deux fois.`,
    alone: (letter: string) => `la réponse ${letter} exclut les autres.`,
    'no-letter': `quelle réponse ? Il manque une lettre.`,
    'no-dont-know': `« Je ne sais pas » n’est pas proposé à cette question.`,
    'dont-know-beside': `« Je ne sais pas » ne va pas avec une autre réponse.`,
    'one-only': `une seule réponse est possible.`,
    'too-many': (most: number) => `${most} réponses au plus.`,
    quotes: `les guillemets ne sont pas refermés.`,
    'no-words': `mettez les mots entre guillemets.`,
    'no-day': `ce n’est pas une date. Tapez le jour, le mois, l’année : 1/3/2027.`,
    'too-long': (most: number) => `${most} caractères au plus.`,
    contradicts: `ce code est déjà tapé, avec une autre réponse.`,
    'not-asked': (because: string) =>
      because
        ? `question pas posée, puisque ${because}. Retirez ce code, ou corrigez l’autre.`
        : `question pas posée sur ce chemin. Retirez ce code.`,
    'not-offered': (letter: string, because: string) =>
      because
        ? `la réponse ${letter} n’est pas proposée, puisque ${because}.`
        : `la réponse ${letter} n’est pas proposée.`
  }
};

const en: Texts<typeof fr> = {
  title: `Type in a questionnaire`,
  lead: `Type the codes that are ticked on the paper. The project will be the one that the same answers make on the screen.`,
  howTitle: `How to type`,
  how: [
    `A code, then its letters: S1b. Several answers: S2af. “I don’t know”: S9?.`,
    `Capitals, spaces and signs do not matter: s1 b, S1:b and S1-b say the same.`,
    `A note follows its answer, between quotes: S1b "to discuss".`,
    `So do your own words, after their code: T3 "the footpath map". A date needs no quotes: T9 1/3/2027, the day first.`,
    `Codes never change: an old questionnaire is typed in like a new one. Votes stay on the paper.`
  ],
  field: `What is ticked on the paper`,
  fieldSecond: `The same paper, typed a second time`,
  secondTitle: `Second entry`,
  secondLead: `Somebody else types the same paper, without looking at the first entry. Differences are settled afterwards.`,
  understood: `What is understood`,
  nothing: `Nothing yet. For instance: S1b S2af S9?`,
  columns: { code: `Code`, question: `Question`, answer: `Answer` },
  wrong: (count) => (count > 1 ? `${count} things to correct` : `One thing to correct`),
  allRead: (count) =>
    count > 1
      ? `${count} codes understood, nothing to correct.`
      : `${count} code understood, nothing to correct.`,
  missing: (count, codes) =>
    count > 1
      ? `${count} questions are asked and have no answer: ${codes}`
      : `One question is asked and has no answer: ${codes}`,
  create: `Make the project`,
  second: `Have it typed a second time`,
  compare: `Compare the two entries`,
  toFirst: `Back to the first entry`,
  toSecond: `Back to the second entry`,
  refused: `Nothing is saved. Correct what is marked first.`,
  empty: `Nothing is typed: there is no project to make.`,
  notMade: `The project could not be made.`,
  differences: `The differences`,
  same: `The two entries say the same.`,
  differ: (count) =>
    count > 1
      ? `The two entries differ in ${count} places. Look at the paper, then choose.`
      : `The two entries differ in one place. Look at the paper, then choose.`,
  choose: `First choose, at each difference, the entry that says what the paper says.`,
  sides: { first: `First entry`, second: `Second entry` },
  absent: `nothing`,
  dontKnow: `I don’t know`,
  noted: (note) => `Note: ${note}`,
  said: (code, letters) => `${code} = ${letters}`,
  and: ` and `,
  names: { name: `Name of the project`, purpose: `What it is for` },
  line: (code, text) => `${code}: ${text}`,
  problems: {
    'no-code': `no question has this code.`,
    stray: `this is not a code.`,
    withdrawn: `this question is not asked any more. Take it out.`,
    'withdrawn-option': (letter) => `answer ${letter} does not exist any more.`,
    'no-such-letter': (letter) => `this question has no answer ${letter}.`,
    'letter-twice': (letter) => `answer ${letter} is typed twice.`,
    alone: (letter) => `answer ${letter} excludes the others.`,
    'no-letter': `which answer? A letter is missing.`,
    'no-dont-know': `“I don’t know” is not offered at this question.`,
    'dont-know-beside': `“I don’t know” does not go with another answer.`,
    'one-only': `only one answer is possible.`,
    'too-many': (most) => `${most} answers at most.`,
    quotes: `the quotes are not closed.`,
    'no-words': `put the words between quotes.`,
    'no-day': `this is no date. Type the day, the month, the year: 1/3/2027.`,
    'too-long': (most) => `${most} characters at most.`,
    contradicts: `this code is there already, with another answer.`,
    'not-asked': (because) =>
      because
        ? `question not asked, since ${because}. Take this code out, or correct the other one.`
        : `question not asked on this path. Take this code out.`,
    'not-offered': (letter, because) =>
      because ? `answer ${letter} is not offered, since ${because}.` : `answer ${letter} is not offered.`
  }
};

/** The words of the page where a questionnaire filled in on paper is typed. */
export const entryTexts = { fr, en };

export type EntryTexts = Texts<typeof fr>;
