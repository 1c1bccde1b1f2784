import type { Texts } from '#texts/texts.ts';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

const fr = {
  title: `Une première note en 10 minutes`,
  lead: `Seize questions au plus, les plus décisives d’abord. Vous lisez ensuite une note de deux pages. Le parcours complet reprend où vous en êtes.`,
  begin: `Commencer`,
  goOn: `Continuer`,
  why: (count: number, cases: boolean) => {
    if (cases) return `Précise votre cas.`;
    if (count === 0) return `Compte, avec d’autres réponses.`;
    return count === 1 ? `Peut changer un conseil.` : `Peut changer ${count} conseils.`;
  },
  back: `Retour`,
  answered: (count: number, most: number) => `${count} sur ${most} au plus`,
  settled: (count: number, of: number) => `${several(count, `conseil sûr`, `conseils sûrs`)} sur ${of}`,
  progress: `Conseils dont l’issue est sûre`,
  doneTitle: `C’est fait`,
  doneAll: `Plus rien n’est en suspens parmi les conseils qui pressent.`,
  doneLead: (settled: number, of: number) => `${settled} des ${of} conseils qui pressent sont sûrs.`,
  leftOut: `Ce qui a été laissé de côté`,
  toNote: `Lire la note`,
  toPlan: `Voir le plan d’action`,
  toCourse: `Le parcours complet`,
  more: `Cinq questions de plus`
};

const en: Texts<typeof fr> = {
  title: `A first note in 10 minutes`,
  lead: `Sixteen questions at most, the most decisive first. Then you read a two-page note. The full course takes up where you are.`,
  begin: `Begin`,
  goOn: `Carry on`,
  why: (count, cases) => {
    if (cases) return `Narrows your case down.`;
    if (count === 0) return `Counts, with other answers.`;
    return count === 1 ? `May change one piece of advice.` : `May change ${count} pieces of advice.`;
  },
  back: `Back`,
  answered: (count, most) => `${count} of ${most} at most`,
  settled: (count, of) =>
    `${several(count, `piece of advice certain`, `pieces of advice certain`)} out of ${of}`,
  progress: `Advice whose outcome is certain`,
  doneTitle: `Done`,
  doneAll: `Nothing that presses is left hanging.`,
  doneLead: (settled, of) => `${settled} of the ${of} pieces of advice that press are certain.`,
  leftOut: `What was left out`,
  toNote: `Read the note`,
  toPlan: `See the action plan`,
  toCourse: `The full course`,
  more: `Five more questions`
};

/** The words of the short path. */
export const shortTexts = { fr, en };

export type ShortTexts = Texts<typeof fr>;
