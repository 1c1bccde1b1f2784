import type { Selection } from '#engine/advise/decisions.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { SituationShape } from '#engine/note/recognition.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { PlanDossier } from '#sheets/plan/plan-dossier.ts';
import type { QuestionToFind } from '#sheets/plan/to-find.ts';
import type { Counsel } from '../counsel.ts';
import type { Speaker } from '../spoken.ts';

/** What a note without a situation takes from a dossier besides its answers. */
export type GeneralDossier = PlanDossier & Pick<Dossier, 'boat'>;

/** What a note without a situation is worked out from. */
export type Ground = Readonly<{
  dossier: GeneralDossier;
  counsel: Counsel<KnownAdvice>;
  /** What the lead keeps of it. */
  selection: Selection<KnownAdvice>;
  known: readonly SituationShape[];
  speaker: Speaker;
  today: string;
  /** What is still to be found out, the most decisive first. */
  open: readonly QuestionToFind[];
}>;
