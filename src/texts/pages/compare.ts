import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Comparer deux conseils`,
  of: (one: string, other: string) => `${one} ou ${other} ?`,
  lead: `Deux licences, deux structures, deux façons de financer : ce que vos réponses en disent, côte à côte.`,
  guide: `Sans projet ouvert, la comparaison dit ce que chaque conseil demande à tout le monde.`,
  kind: `Quelle sorte de conseil ?`,
  one: `Le premier`,
  other: `Le second`,
  choose: `Choisir`,
  examples: `Par exemple, pour vous :`,
  print: `Imprimer la comparaison`,
  problems: {
    unknown: `L’adresse nomme un conseil qui n’existe pas ici. Choisissez-en deux dans les listes.`,
    same: `L’adresse nomme deux fois le même conseil. Choisissez-en un second.`,
    kinds: `L’adresse nomme deux conseils de sortes différentes : ils ne se comparent pas. Choisissez-en deux de la même sorte.`,
    kind: `Les conseils de cette sorte ne se comparent pas ici. Choisissez-en deux dans les listes.`
  },
  rows: {
    status: `Ce qu’en disent vos réponses`,
    summary: `En bref`,
    met: `Ce qui est rempli`,
    unmet: `Ce qui ne l’est pas`,
    open: `Ce qu’il faut savoir`,
    cautions: `Points de vigilance`,
    later: `Plus tard, quand ce sera bien fait`,
    first: `Le premier pas`,
    terms: `Mots à connaître`,
    sources: `Sources`
  },
  condition: `condition`,
  reason: `raison de plus`,
  excluded: `La situation de votre note l’écarte, quoi que disent les critères.`,
  none: `Rien ici.`,
  turn: {
    retained: `Ce qui l’écarterait`,
    other: `Ce qui le ferait retenir`,
    both: `Ce qui ferait changer d’avis`
  },
  turnNone: `Aucun changement de trois réponses au plus n’y suffirait.`,
  change: (question: string, answers: string) => `${question} : ${answers}`,
  also: (other: string, status: string) => `« ${other} » serait alors ${status}`,
  statuses: { retained: `retenu`, 'to-confirm': `à confirmer`, discarded: `écarté` },
  term: (term: string, definition: string) => `${term} : ${definition}`,
  compare: `Comparer`
};

const en: Texts<typeof fr> = {
  title: `Compare two pieces of advice`,
  of: (one, other) => `${one} or ${other}?`,
  lead: `Two licences, two homes, two ways of funding: what your answers say of them, side by side.`,
  guide: `Without an open project, the comparison says what each piece of advice asks of everybody.`,
  kind: `Which kind of advice?`,
  one: `The first`,
  other: `The second`,
  choose: `Choose`,
  examples: `For instance, for you:`,
  print: `Print the comparison`,
  problems: {
    unknown: `The address names a piece of advice that does not exist here. Choose two in the lists.`,
    same: `The address names the same piece of advice twice. Choose a second one.`,
    kinds: `The address names two pieces of advice of different kinds: they cannot be compared. Choose two of one kind.`,
    kind: `Advice of this kind is not compared here. Choose two in the lists.`
  },
  rows: {
    status: `What your answers say of it`,
    summary: `In short`,
    met: `What is met`,
    unmet: `What is not`,
    open: `What has to be found out`,
    cautions: `Points to watch`,
    later: `Later, when it is well done`,
    first: `The first step`,
    terms: `Words to know`,
    sources: `Sources`
  },
  condition: `condition`,
  reason: `one more reason`,
  excluded: `The situation of your note discards it, whatever the criteria say.`,
  none: `Nothing here.`,
  turn: { retained: `What would discard it`, other: `What would retain it`, both: `What would turn it` },
  turnNone: `No change of three answers at most would be enough.`,
  change: (question, answers) => `${question}: ${answers}`,
  also: (other, status) => `“${other}” would then be ${status}`,
  statuses: { retained: `retained`, 'to-confirm': `to confirm`, discarded: `discarded` },
  term: (term, definition) => `${term}: ${definition}`,
  compare: `Compare`
};

/** The words of the page where two pieces of advice stand side by side. */
export const compareTexts = { fr, en };

export type CompareTexts = Texts<typeof fr>;
