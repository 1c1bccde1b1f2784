import { daysAfter } from '#engine/day.ts';
import { untouchedAction } from '#engine/dossier.ts';
import { delays } from '#engine/note/remark.ts';
import type { Dated } from './after-consent.ts';
import type { NoteStep, StepsOf } from './note-steps.ts';

/** What can always be done this week, where all that the situation asks for cannot be undone. */
export function reviewBy(due: string, { actions, words: { texts } }: StepsOf): NoteStep {
  const id = 'step-review';
  const state = actions[id]?.state ?? untouchedAction.state;
  return { id, state, due, ...texts.review, remarks: [], sources: [] };
}

/** The steps, the first one that can be undone brought forward where nothing is due this week. */
export function begunThisWeek<One extends Dated>(dated: readonly One[], today: string): readonly One[] {
  const week = daysAfter(today, delays[0]);
  const first = dated.find(({ irrevocable }) => !irrevocable);
  if (!first || dated.some(({ due }) => due <= week)) return dated;
  return [{ ...first, due: week }, ...dated.filter((one) => one !== first)];
}
