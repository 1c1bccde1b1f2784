import type { JudgedCriterion, Judgement } from '#engine/advise/judge.ts';
import type { Labelled, Named } from '#sheets/pieces.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import type { PlanWords } from './plan-words.ts';

/** A reason in words, with the first question behind it. */
export type Reason = Readonly<{ text: string; question: string | undefined }>;

/** What an advice is called. */
export const titleOf = (id: string, { outlines }: Pick<PlanWords, 'outlines'>): string =>
  outlines[id]?.title ?? id;

/** Advice by its titles; what the knowledge does not have any more is left out. */
export const namedIn = (ids: readonly string[], { outlines }: PlanWords): Named[] =>
  ids.flatMap((id) => {
    const title = outlines[id]?.title;
    return title ? [{ id, title }] : [];
  });

/** The criteria of one advice that hold and that are wanted, in words; silence is no reason. */
export const reasonsIn = (
  { advice, criteria }: Judgement,
  { outlines }: PlanWords,
  wanted: (criterion: JudgedCriterion) => boolean
): Reason[] =>
  criteria
    .filter((criterion) => criterion.verdict === 'yes' && !criterion.bySilence && wanted(criterion))
    .map((criterion) => ({
      text: criterionIn(outlines[advice.id], criterion),
      question: criterion.answers[0]
    }));

/** What makes an advice fit, in words. */
export const favoursIn = (judgement: Judgement, words: PlanWords): string[] =>
  reasonsIn(judgement, words, ({ role }) => role === 'favours').map(({ text }) => text);

/** What to watch in an advice. */
export const warningsIn = (judgement: Judgement, words: PlanWords): Labelled[] =>
  reasonsIn(judgement, words, ({ role }) => role === 'cautions').map(({ text }) => ({
    label: words.texts.one.warning,
    text
  }));
