import type { DetailsByKind, OptionNames } from '#knowledge/compile.ts';
import type { OverviewKnowledge } from '#sheets/overview/overview-sheet.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import type { OverviewTexts } from '#texts/pages/overview.ts';
import type { NoteWords } from '../note-words.ts';

/** What a note without a situation is worded with: the words of the plan, and of what stands under it. */
export type GeneralWords = Omit<NoteWords, 'notes'> &
  Readonly<{
    plan: PlanWords;
    overview: OverviewKnowledge;
    overviewTexts: OverviewTexts;
    /** What each outcome means, and what to do then. */
    meanings: DetailsByKind['outcome'];
    licences: DetailsByKind['licence'];
    homes: DetailsByKind['legal-home'];
    options: OptionNames;
  }>;
