import { untouchedAction, type ActionNotes, type ActionState } from '#engine/dossier.ts';
import { dayIn } from '#texts/format/dates.ts';
import type { PlanWords } from './plan-words.ts';

/** What the lead noted about an action: who, until when, how far, what else. Only what she wrote. */
export type Note = Readonly<{ about: 'owner' | 'due' | 'state' | 'note'; label: string; text: string }>;

/** What the lead can follow: whatever calls for it, it has a state and her notes. */
export type Followed = Readonly<{ id: string; state: ActionState; title: string; notes: readonly Note[] }>;

/** The notes on one action in words; the state is said once it is no longer the first one. */
export function notesIn(
  { owner, due, state, note }: ActionNotes = untouchedAction,
  { texts: { plan }, locale }: PlanWords
): Note[] {
  const notes: readonly Note[] = [
    { about: 'owner', label: plan.owner, text: owner.trim() },
    { about: 'due', label: plan.due, text: due && dayIn(locale, due) },
    { about: 'state', label: plan.state, text: state === 'to-do' ? '' : plan.states[state] },
    { about: 'note', label: plan.note, text: note.trim() }
  ];
  return notes.filter(({ text }) => text !== '');
}
