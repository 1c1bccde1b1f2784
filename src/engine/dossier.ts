import type { Answers, AnswerValue } from './answers.ts';
import type { Horizon } from './plan.ts';

/** What was said to one question. `value` is null where only a note was written. `at`: when, in milliseconds. */
export type DossierAnswer = Readonly<{ value: AnswerValue | null; note: string; at: number }>;

export const actionStates = ['to-do', 'doing', 'done', 'set-aside'] as const;

export type ActionState = (typeof actionStates)[number];

/** What the lead decided about an action: who, until when (YYYY-MM-DD or ''), how far, why not. */
export type ActionNotes = Readonly<{
  owner: string;
  due: string;
  state: ActionState;
  note: string;
  /** Why it was set aside. */
  reason: string;
  at: number;
}>;

/** An action that the lead added by hand. */
export type OwnAction = Readonly<{ id: string; title: string; horizon: Horizon; at: number }>;

/** One project: the only thing that is saved. Everything else follows from it. */
export type Dossier = Readonly<{
  id: string;
  name: string;
  /** What the project is for, in one sentence. */
  purpose: string;
  createdAt: number;
  updatedAt: number;
  contentVersion: string;
  schemaVersion: number;
  answers: Readonly<Record<string, DossierAnswer>>;
  actions: Readonly<Record<string, ActionNotes>>;
  ownActions: readonly OwnAction[];
}>;

/** The shape of dossiers that this version reads and writes. */
export const SCHEMA_VERSION = 1;

export const emptyDossier = (
  made: Pick<Dossier, 'id' | 'name' | 'purpose' | 'createdAt' | 'contentVersion'>
): Dossier => ({
  ...made,
  updatedAt: made.createdAt,
  schemaVersion: SCHEMA_VERSION,
  answers: {},
  actions: {},
  ownActions: []
});

export const untouchedAction: ActionNotes = {
  owner: '',
  due: '',
  state: 'to-do',
  note: '',
  reason: '',
  at: 0
};

/** The answers of a dossier as conditions read them. */
export const answersOf = ({ answers }: Pick<Dossier, 'answers'>): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]]))
  );
