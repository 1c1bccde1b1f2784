import type { Horizon } from './advise/plan.ts';
import type { Range } from './portfolio/range.ts';
import type { Answers, AnswerValue } from './reason/answers.ts';

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

/** A need of the second workshop, and whether the lead takes it on. */
export type TakenNeed = Readonly<{ taken: boolean; at: number }>;

/** Who guarantees one constituent in one role; '' where nobody does. */
export type Guarantee = Readonly<{ who: string; at: number }>;

/** What the lead made of an item of the speed boat: her own, reworded, moved or removed. */
export type BoatEdit = Readonly<{
  slot: 'wind' | 'boat' | 'rock' | 'island';
  /** '' keeps the words of the knowledge. */
  text: string;
  /** Its rank inside the slot; items that were not moved keep the order of the knowledge. */
  place: number | null;
  removed: boolean;
  own: boolean;
  at: number;
}>;

/** What a need costs, in euros, over twelve months and over three years; null where not said. */
export type NeedCost = Readonly<{ year: Range | null; threeYears: Range | null; at: number }>;

/** A way of funding that the lead counts on: how much over twelve months, from when, at what effort. */
export type FundingPick = Readonly<{
  picked: boolean;
  /** Euros over twelve months; null keeps the usual amount. */
  amount: Range | null;
  /** How many pay, where that was said: clients, members, organisations. */
  payers: number | null;
  /** Whether it comes as means (staff, hosting, premises) rather than as money. */
  inKind: boolean;
  /** Months from now until it arrives; null keeps the usual delay. */
  months: number | null;
  /** Whether there is a written agreement: only then does it count when one is cautious. */
  signed: boolean;
  at: number;
}>;

/** Words of the lead that replace or complete a sentence of a pitch. */
export type OwnWords = Readonly<{ text: string; at: number }>;

/** What the lead decided about an advice: to follow it, or not and why, and her own words for it. */
export type Decision = Readonly<{
  decided: 'accepted' | 'rejected' | 'open';
  /** Why; asked for where the advice is rejected. */
  reason: string;
  /** '' keeps the words of the knowledge. */
  title: string;
  at: number;
}>;

/** A “what if” that is kept: the answers that differ from the dossier; null where one is taken back. */
export type Variant = Readonly<{
  name: string;
  answers: Readonly<Record<string, AnswerValue | null>>;
  removed: boolean;
  at: number;
}>;

/** All answers as they were when the lead kept them under a name. */
export type Snapshot = Readonly<{
  name: string;
  answers: Readonly<Record<string, DossierAnswer>>;
  removed: boolean;
  at: number;
}>;

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
  /** What the lead made of the five workshops’ products, each by the id of what it is about. */
  taken: Readonly<Record<string, TakenNeed>>;
  guarantees: Readonly<Record<string, Guarantee>>;
  boat: Readonly<Record<string, BoatEdit>>;
  costs: Readonly<Record<string, NeedCost>>;
  picks: Readonly<Record<string, FundingPick>>;
  words: Readonly<Record<string, OwnWords>>;
  /** The person’s own words for what the note speaks of, by object; a day as YYYY-MM-DD. */
  objects: Readonly<Record<string, OwnWords>>;
  /** The situations that the person chose for the note, by their place in it; '' for what is recognised. */
  chosen: Readonly<Record<string, OwnWords>>;
  decisions: Readonly<Record<string, Decision>>;
  variants: Readonly<Record<string, Variant>>;
  snapshots: Readonly<Record<string, Snapshot>>;
}>;

/** The parts of a dossier that are edited entry by entry. */
export type Edited =
  | 'taken'
  | 'guarantees'
  | 'boat'
  | 'costs'
  | 'picks'
  | 'words'
  | 'objects'
  | 'chosen'
  | 'decisions'
  | 'variants'
  | 'snapshots';

/** How many characters a name, an owner or an item has at most, and a note or a reason. */
export const LINE = 300;
export const TEXT = 20_000;

/** The shape of dossiers that this version reads and writes. */
export const SCHEMA_VERSION = 1;

/** Its keys stand in the order of what is read from the disk, so that a project is known again as it is. */
export const emptyDossier = (
  made: Pick<Dossier, 'id' | 'name' | 'purpose' | 'createdAt' | 'contentVersion'>
): Dossier => ({
  id: made.id,
  name: made.name,
  purpose: made.purpose,
  createdAt: made.createdAt,
  updatedAt: made.createdAt,
  contentVersion: made.contentVersion,
  schemaVersion: SCHEMA_VERSION,
  answers: {},
  actions: {},
  ownActions: [],
  taken: {},
  guarantees: {},
  boat: {},
  costs: {},
  picks: {},
  words: {},
  objects: {},
  chosen: {},
  decisions: {},
  variants: {},
  snapshots: {}
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
