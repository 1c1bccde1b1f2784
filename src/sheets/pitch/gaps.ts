import { openQuestionsOf, type Judgement, type Status } from '#engine/advise/judge.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import { questionLines, type QuestionLine } from '#sheets/course/question-line.ts';
import { forbidding } from './forbidden.ts';
import type { PitchItem } from './pitch-item.ts';
import type { PitchWords } from './pitch-words.ts';

/** What keeps an argument or a reply out of the pitch: a condition that fails, or answers that are missing. */
export type Gap = Readonly<{
  id: string;
  status: Status;
  title: string;
  label: string;
  /** The condition; '' where answers are missing. */
  condition: string;
  questions: readonly QuestionLine[];
}>;

/** What cannot honestly be said yet, under its title. */
export type GapSection = Readonly<{ title: string; lead: string; advice: readonly Gap[] }>;

/** The arguments or the objections that cannot be told yet; undefined where there are none. */
export function gapSection(
  judgements: readonly Judgement[],
  { title, lead }: Readonly<{ title: string; lead: string }>,
  words: PitchWords
): GapSection | undefined {
  const advice = judgements.flatMap((judgement) => {
    const item = words.items.find(({ id }) => id === judgement.advice.id);
    return item ? [gap(judgement, item, words)] : [];
  });
  return advice.length > 0 ? { title, lead, advice } : undefined;
}

function gap(judgement: Judgement, { outline }: PitchItem, words: PitchWords): Gap {
  const { advice, criteria, status } = judgement;
  const texts = words.interfaceTexts.advice;
  const failing =
    criteria.find(({ role, verdict }) => role === 'requires' && verdict === 'no') ??
    (status === 'retained' ? forbidding(judgement) : undefined);
  return {
    id: advice.id,
    status,
    title: outline.title,
    label: failing ? texts.discardedBecause : texts.waitsFor,
    condition: failing ? criterionIn(outline, failing) : '',
    questions: questionLines(failing ? failing.answers : openQuestionsOf(judgement), words)
  };
}
