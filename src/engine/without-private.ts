import { answersOf, emptyDossier, untouchedAction, type Dossier } from './dossier.ts';
import { recognised } from './reason/recognise.ts';
import type { Questions } from './reason/situation.ts';

const each = <From, To>(entries: Readonly<Record<string, From>>, make: (from: From) => To) =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry)]));

/** What the product itself names. Whatever else stands in a project may have been made of somebody’s words. */
export type Ours = Readonly<{
  questions: Questions;
  /** Advice, items of workshops, steps. */
  names: (id: string) => boolean;
  situations: ReadonlySet<string>;
  contentVersion: string;
}>;

/**
 * The same project without names, notes and amounts: what was chosen among what the product proposes, and where
 * the work stands. It is built from what may leave, field by field, so that a new field stays at home until
 * somebody decides. It is nobody’s copy either: it bears the name and the id that it is given.
 */
export function withoutPrivate(
  dossier: Dossier,
  { id, name }: Pick<Dossier, 'id' | 'name'>,
  ours: Ours
): Dossier {
  const ofOurs = <Entry>(entries: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => ours.names(key)));
  const { createdAt, updatedAt } = dossier;
  const answers = recognised(ours.questions, answersOf(dossier));
  return {
    ...emptyDossier({ id, name, purpose: '', createdAt, contentVersion: ours.contentVersion }),
    updatedAt,
    answers: Object.fromEntries(
      Object.entries(answers).map(([question, value]) => [
        question,
        { value, note: '', at: dossier.answers[question]?.at ?? 0 }
      ])
    ),
    actions: each(ofOurs(dossier.actions), ({ due, state, at }) => ({ ...untouchedAction, due, state, at })),
    taken: ofOurs(dossier.taken),
    // What was reworded keeps the words of the knowledge; what is her own stays here.
    boat: each(
      Object.fromEntries(Object.entries(ofOurs(dossier.boat)).filter(([, { own }]) => !own)),
      ({ slot, place, removed, at }) => ({ slot, text: '', place, removed, own: false, at })
    ),
    picks: each(ofOurs(dossier.picks), ({ picked, inKind, months, signed, at }) => ({
      picked,
      amount: null,
      payers: null,
      inKind,
      months,
      signed,
      at
    })),
    chosen: Object.fromEntries(
      Object.entries(dossier.chosen).filter(([, { text }]) => ours.situations.has(text))
    ),
    decisions: each(ofOurs(dossier.decisions), ({ decided, at }) => ({
      decided,
      reason: '',
      title: '',
      at
    }))
  };
}
