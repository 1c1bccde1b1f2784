import type { Source } from '#engine/advise/advice.ts';
import type { NoteStep } from '#sheets/note/note-steps.ts';
import type { Labelled } from '#sheets/pieces.ts';
import { dayIn } from '#texts/format/dates.ts';
import { notesIn, type Followed } from './notes.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';

/** A step of the situation that leads, in the words of the note. */
export type SituationStep = Followed &
  Readonly<{
    origin: 'situation';
    why: string;
    due: Labelled;
    firstStep: Labelled;
    evidence: Labelled;
    effort: Labelled;
    /** That it cannot be undone, or a date of the person’s own. */
    remarks: readonly string[];
    sources: readonly Pick<Source, 'title' | 'url' | 'lang'>[];
  }>;

/** What the note says of a step, with what the lead wrote about it. */
export function situationStep(
  { id, state, due, endsLater, title, why, first, done, takes, remarks, sources }: NoteStep,
  { actions }: PlanDossier,
  words: PlanWords
): SituationStep {
  const { plan } = words.texts;
  const by = { label: endsLater ? words.plan.begun : words.plan.by, text: dayIn(words.locale, due) };
  return {
    id,
    origin: 'situation',
    state,
    title,
    why,
    due: by,
    firstStep: { label: plan.firstStep, text: first },
    evidence: { label: plan.evidence, text: done },
    effort: { label: plan.effort, text: takes },
    // The plan says of every step by when: a remark that ends with that day would say it twice.
    remarks: remarks.filter((remark) => !remark.endsWith(`${by.text}.`)),
    sources: sources.map(({ title, url, lang }) => (lang ? { title, url, lang } : { title, url })),
    notes: notesIn(actions[id], words)
  };
}
