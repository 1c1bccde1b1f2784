import type { Source } from '#engine/advise/advice.ts';
import type { AnswersSheet } from '#sheets/answers/answers-sheet.ts';
import { distinctSources } from '#sheets/distinct-sources.ts';
import type { PlanRow } from '#sheets/export/plan-rows.ts';
import type { FinancingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import type { Recognised } from '#sheets/note/recognised.ts';
import type { PitchSheet } from '#sheets/pitch/pitch-sheet.ts';
import type { PlanSheet } from '#sheets/plan/plan-sheet.ts';
import type { QuestionToFind } from '#sheets/plan/to-find.ts';
import type { StageAdvice } from './stage-advice.ts';

/** What a dossier is put together from: the sheets that say it elsewhere, and say the same here. */
export type DossierParts = Readonly<{
  name: string;
  note: NoteSheet;
  recognised: Recognised;
  answers: AnswersSheet;
  advice: readonly StageAdvice[];
  financing: FinancingSheet;
  pitches: readonly PitchSheet[];
  plan: PlanSheet;
  rows: readonly PlanRow[];
}>;

/** A whole project in one document, to hand over, to sign, to keep. */
export type DossierSheet = Omit<DossierParts, 'name'> &
  Readonly<{
    title: string;
    purpose: string;
    edition: string;
    /** Every open question, those of the plan first. */
    open: readonly QuestionToFind[];
    /** Every page and text that it rests on, once. */
    sources: readonly Source[];
  }>;

/** The dossier of a project. Pure: it says what its parts say. */
export function dossierSheet(
  { name, ...parts }: DossierParts,
  texts: Readonly<{ of: (name: string) => string }>
): DossierSheet {
  const { plan, note, advice } = parts;
  return {
    ...parts,
    title: texts.of(name),
    purpose: plan.purpose,
    edition: plan.edition,
    open: [...(plan.toFind?.questions ?? []), ...(plan.annex.questions?.questions ?? [])],
    sources: distinctSources([
      ...note.sources,
      ...advice.flatMap((stage) =>
        stage.kinds.flatMap((kind) => kind.advice.flatMap(({ sources }) => sources))
      )
    ])
  };
}
