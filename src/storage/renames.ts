import type { Dossier, DossierAnswer } from '#engine/dossier.ts';
import type { AnswerValue } from '#engine/reason/answers.ts';

type Entries<Entry> = Readonly<Record<string, Entry>>;

/**
 * Something that changed name. What was withdrawn needs no line: what was said of it stays where it is, and
 * counts no more. A name is never given to something else.
 */
export type Rename = Readonly<
  | { question: string; to: string }
  | { option: string; of: string; to: string }
  /** Any advice: an action, a way of funding, a need, an item of the boat, an argument. */
  | { advice: string; to: string }
  /** What has to be paid for. */
  | { need: string; to: string }
  | { object: string; to: string }
  | { situation: string; to: string }
  | { guarantee: string; to: string }
>;

/** Everything that changed name, oldest first. No project holds the name of a programme. */
export const renames: readonly Rename[] = [];

/** The project under the names of today. What already stands under one is never overwritten: both then stay. */
export const renamed = (dossier: Dossier, table = renames): Dossier => table.reduce(withName, dossier);

function withName(dossier: Dossier, rename: Rename): Dossier {
  if ('question' in rename) {
    return inAnswers(dossier, (answers) => moved(answers, rename.question, rename.to));
  }
  if ('option' in rename) return withOption(dossier, rename);
  if ('advice' in rename) return withAdvice(dossier, rename.advice, rename.to);
  if ('need' in rename) return { ...dossier, costs: moved(dossier.costs, rename.need, rename.to) };
  if ('object' in rename) return { ...dossier, objects: moved(dossier.objects, rename.object, rename.to) };
  if ('guarantee' in rename) {
    return { ...dossier, guarantees: moved(dossier.guarantees, rename.guarantee, rename.to) };
  }
  const chosen = eachOf(dossier.chosen, (choice) =>
    choice.text === rename.situation ? { ...choice, text: rename.to } : choice
  );
  return { ...dossier, chosen };
}

/** Answers stand in the project, in its variants and in its versions. */
const inAnswers = (
  dossier: Dossier,
  change: <Entry>(answers: Entries<Entry>) => Entries<Entry>
): Dossier => ({
  ...dossier,
  answers: change(dossier.answers),
  variants: eachOf(dossier.variants, (variant) => ({ ...variant, answers: change(variant.answers) })),
  snapshots: eachOf(dossier.snapshots, (version) => ({ ...version, answers: change(version.answers) }))
});

function withOption(dossier: Dossier, { option, of, to }: Extract<Rename, { option: string }>): Dossier {
  const value = (said: AnswerValue | null): AnswerValue | null => {
    if (said === option) return to;
    return said === null || typeof said === 'string'
      ? said
      : [...new Set(said.map((one) => (one === option ? to : one)))];
  };
  const answer = (said: DossierAnswer): DossierAnswer => ({ ...said, value: value(said.value) });
  const at = <Entry>(answers: Entries<Entry>, change: (entry: Entry) => Entry) => {
    const { [of]: said } = answers;
    return said === undefined ? answers : { ...answers, [of]: change(said) };
  };
  return {
    ...dossier,
    answers: at(dossier.answers, answer),
    variants: eachOf(dossier.variants, (variant) => ({ ...variant, answers: at(variant.answers, value) })),
    snapshots: eachOf(dossier.snapshots, (version) => ({ ...version, answers: at(version.answers, answer) }))
  };
}

function withAdvice(dossier: Dossier, from: string, to: string): Dossier {
  // Words about an advice are kept for the person they are said to, or for the boat: “mayor-”, “mayor-proof-”.
  const about = Object.keys(dossier.words).flatMap((key) => {
    const before = /^[a-z]+-(?:proof-)?/.exec(key)?.[0] ?? '';
    return key === `${before}${from}` ? [[key, `${before}${to}`] as const] : [];
  });
  return {
    ...dossier,
    actions: moved(dossier.actions, from, to),
    decisions: moved(dossier.decisions, from, to),
    picks: moved(dossier.picks, from, to),
    taken: moved(dossier.taken, from, to),
    boat: moved(dossier.boat, from, to),
    words: about.reduce((words, [key, name]) => moved(words, key, name), dossier.words)
  };
}

/** The same entries with this one under its present name, in its place. */
function moved<Entry>(entries: Entries<Entry>, from: string, to: string): Entries<Entry> {
  if (!Object.hasOwn(entries, from) || Object.hasOwn(entries, to)) return entries;
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id === from ? to : id, entry]));
}

const eachOf = <Entry>(entries: Entries<Entry>, change: (entry: Entry) => Entry): Entries<Entry> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
