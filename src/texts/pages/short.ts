import type { Texts } from '#texts/texts.ts';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

const fr = {
  title: `Une première note en 10 minutes`,
  lead: `Vingt questions au plus, les plus décisives d’abord. Vous lisez ensuite une note de deux pages. Les réponses vont dans le même projet : le parcours complet reprend où vous en êtes.`,
  how: {
    order: `D’abord ce qui vous amène et ce qui décide de votre cas. Ensuite, à chaque réponse, la question la plus décisive.`,
    stop: `Le parcours s’arrête quand ce qui reste demande une recherche, ou après vingt réponses.`,
    leaves: `Il va à ce qui presse : la nature du projet, l’argent, la licence, les droits, la façon de décider, les actions. À la fin, il dit ce qu’il a laissé de côté.`
  },
  begin: `Commencer`,
  goOn: `Continuer`,
  why: (count: number) =>
    count === 0
      ? `Votre réponse servira à la suite, avec d’autres.`
      : count === 1
        ? `Votre réponse peut changer un conseil.`
        : `Votre réponse peut changer ${count} conseils.`,
  back: `Retour`,
  answered: (count: number, most: number) => `${several(count, `réponse`, `réponses`)} sur ${most} au plus`,
  settled: (count: number, of: number) => `${several(count, `conseil sûr`, `conseils sûrs`)} sur ${of}`,
  progress: `Conseils dont l’issue est sûre`,
  doneTitle: `C’est fait`,
  doneAll: `Plus rien n’est en suspens parmi les conseils qui pressent.`,
  doneLead: (settled: number, of: number) =>
    `${settled} des ${of} conseils qui pressent sont sûrs. Les autres restent à confirmer : voici ce que le parcours court a laissé de côté.`,
  leftOut: `Ce qui a été laissé de côté`,
  toNote: `Lire la note`,
  toPlan: `Voir le plan d’action`,
  toCourse: `Le parcours complet`,
  more: `Cinq questions de plus`
};

const en: Texts<typeof fr> = {
  title: `A first note in 10 minutes`,
  lead: `Twenty questions at most, the most decisive first. Then you read a two-page note. The answers go into the same project: the full course takes up where you are.`,
  how: {
    order: `First what brings you here, and what decides your case. Then, after each answer, the most decisive question.`,
    stop: `The path stops when what is left takes some finding out, or after twenty answers.`,
    leaves: `It goes to what presses: what your project is, its funding, its licence, rights, how to decide, what to do. At the end it says what it left out.`
  },
  begin: `Begin`,
  goOn: `Carry on`,
  why: (count) =>
    count === 0
      ? `Your answer will count later, together with others.`
      : count === 1
        ? `Your answer may change one piece of advice.`
        : `Your answer may change ${count} pieces of advice.`,
  back: `Back`,
  answered: (count, most) => `${several(count, `answer`, `answers`)} out of ${most} at most`,
  settled: (count, of) =>
    `${several(count, `piece of advice certain`, `pieces of advice certain`)} out of ${of}`,
  progress: `Advice whose outcome is certain`,
  doneTitle: `Done`,
  doneAll: `Nothing that presses is left hanging.`,
  doneLead: (settled, of) =>
    `${settled} of the ${of} pieces of advice that press are certain. The others are still to be confirmed: here is what the short path left out.`,
  leftOut: `What was left out`,
  toNote: `Read the note`,
  toPlan: `See the action plan`,
  toCourse: `The full course`,
  more: `Five more questions`
};

/** The words of the short path. */
export const shortTexts = { fr, en };

export type ShortTexts = Texts<typeof fr>;
