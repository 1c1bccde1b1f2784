import { untouchedAction } from '#engine/dossier.ts';
import type { NoteStep } from '#sheets/note/note-steps.ts';
import type { PlanAction } from '#sheets/plan/action.ts';
import type { PlanDossier } from '#sheets/plan/plan-dossier.ts';
import type { PlanSheet } from '#sheets/plan/plan-sheet.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** One action of a plan as a row: what, by when, who, where it stands. */
export type PlanRow = Readonly<{
  id: string;
  /** The part of the plan in which it stands, such as “Within 30 days”. */
  part: string;
  title: string;
  /** The day by which it is to be done, as YYYY-MM-DD: the lead’s own, else that of its step; '' for none. */
  due: string;
  owner: string;
  state: keyof InterfaceTexts['plan']['states'];
  why: string;
  firstStep: string;
  evidence: string;
  effort: string;
  note: string;
}>;

type Said = Pick<PlanRow, 'why' | 'firstStep' | 'evidence' | 'effort'>;

const nothingSaid: Said = { why: '', firstStep: '', evidence: '', effort: '' };

/** Every action of a plan, in the order in which the plan tells them. Pure. */
export function planRows(
  { first, later, followed, setAside }: Pick<PlanSheet, 'first' | 'later' | 'followed' | 'setAside'>,
  { actions }: Pick<PlanDossier, 'actions'>,
  steps: readonly Pick<NoteStep, 'id' | 'due'>[]
): PlanRow[] {
  // The first that names an action is the one that the plan tells.
  const days = new Map([...steps].reverse().map(({ id, due }) => [id, due]));
  const row = (
    part: string,
    { id, title }: Readonly<{ id: string; title: string }>,
    said = nothingSaid
  ): PlanRow => {
    const { owner, due, state, note, reason } = actions[id] ?? untouchedAction;
    return {
      id,
      part,
      title,
      due: due || (days.get(id) ?? ''),
      owner: owner.trim(),
      state,
      ...said,
      note: [note.trim(), state === 'set-aside' ? reason.trim() : ''].filter(Boolean).join('\n')
    };
  };
  return [
    ...first.due.flatMap(({ title, actions: some }) => some.map((one) => row(title, one, saidOf(one)))),
    ...(later?.actions ?? []).map((one) => row(one.due || (later?.title ?? ''), one)),
    ...(followed?.actions ?? []).map((one) => row(followed?.title ?? '', one)),
    ...(setAside?.actions ?? []).map((one) => row(setAside?.title ?? '', one))
  ];
}

/** The rows with the days that others of the same actions have: what was not told then keeps its own. */
export function withDaysOf(told: readonly PlanRow[], rows: readonly PlanRow[]): readonly PlanRow[] {
  const days = new Map(told.map(({ id, due }) => [id, due]));
  return rows.map((row) => ({ ...row, due: days.get(row.id) || row.due }));
}

function saidOf(action: PlanAction): Said {
  if (action.origin === 'lead') return nothingSaid;
  const { firstStep, evidence, effort } = action;
  const why =
    action.origin === 'situation'
      ? action.why
      : [action.summary, ...action.because.reasons.map(({ text }) => text)].filter(Boolean).join('\n');
  return { why, firstStep: firstStep.text, evidence: evidence.text, effort: effort.text };
}
