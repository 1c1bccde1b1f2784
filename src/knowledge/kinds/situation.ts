import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Covered } from '#engine/note/recognition.ts';
import type { NoteLines, Preference } from '#engine/note/remark.ts';
import type { Draft } from './kind.ts';

export type SituationWords = AdviceWords &
  Readonly<{
    /** The person’s question, as they would ask it aloud. */
    question: string;
  }>;

/**
 * The judgement of somebody who has seen the case before. What it requires is what makes it this case; what
 * favours it decides which situation leads where several are recognised.
 */
export const situation = <const Id extends string>(
  draft: Omit<Draft<SituationWords>, 'effortDays'> &
    Readonly<{
      id: Id;
      /** The situations that it takes precedence of, where both are recognised. */
      over: readonly string[];
      /** Those that it takes precedence of only where this is yes. */
      overWhere?: readonly Covered[];
      /** The advice that its note names as first choice: the plan puts it before the rest of its kind. */
      first?: readonly Preference[];
      /** The situations that need not accompany it: it already does what they would have done first. */
      covers?: readonly Covered[];
      note: NoteLines;
    }>
) => ({
  kind: 'situation' as const,
  stage: 'qualify' as const,
  effortDays: 0,
  ...draft
});

export type KnownSituation = ReturnType<typeof situation>;
