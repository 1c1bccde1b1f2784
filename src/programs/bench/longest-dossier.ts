import { LINE, TEXT, type Dossier } from '#engine/dossier.ts';
import { adviceShapes } from '#knowledge/compile.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { dossierWith } from './seed.ts';

const OWN_ACTIONS = 50;

const written = (length: number) =>
  'Anticonstitutionnellement, l’équipe s’est réunie. '.repeat(500).slice(0, length);

/** A complete project in which every name, note and reason is as long as its field allows. */
export function longestDossier(): Dossier {
  const at = 1;
  const [line, note] = [written(LINE), written(TEXT)];
  const advice = adviceShapes();
  const actions = advice.filter(({ kind }) => kind === 'action');
  const dossier = dossierWith(exampleAnswers, 'longest');
  return {
    ...dossier,
    name: line,
    purpose: line,
    answers: Object.fromEntries(
      Object.entries(dossier.answers).map(([id, answer]) => [id, { ...answer, note }])
    ),
    actions: Object.fromEntries(
      actions.map(({ id }) => [
        id,
        { owner: line, due: '2027-01-31', state: 'doing', note, reason: line, at }
      ])
    ),
    ownActions: Array.from({ length: OWN_ACTIONS }, (_, index) => ({
      id: `own-${index}`,
      title: line,
      horizon: 90,
      at
    })),
    decisions: Object.fromEntries(
      advice.map(({ id }) => [id, { decided: 'accepted', reason: note, title: line, at }])
    )
  };
}

/** Words of a usual length, where the longest would make a thousand pages. */
const ON_PAPER = 600;

/** The largest project that one would print: everything is there, and no text is longer than a long note. */
export function longestOnPaper(): Dossier {
  const dossier = longestDossier();
  const cut = (text: string) => text.slice(0, ON_PAPER);
  const each = <Entry>(entries: Readonly<Record<string, Entry>>, made: (entry: Entry) => Entry) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, made(entry)]));
  return {
    ...dossier,
    answers: each(dossier.answers, (answer) => ({ ...answer, note: cut(answer.note) })),
    actions: each(dossier.actions, (action) => ({ ...action, note: cut(action.note) })),
    decisions: each(dossier.decisions, (one) => ({ ...one, reason: cut(one.reason) }))
  };
}
