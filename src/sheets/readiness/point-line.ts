import type { Locale } from '#engine/locale.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { PointEntry } from '#knowledge/readiness/in-language.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import type { Labelled } from '#sheets/pieces.ts';
import { because, type ItemLine } from '#sheets/workshop/item-line.ts';
import type { readinessTexts } from '#texts/pages/readiness.ts';
import type { PointState } from './point-state.ts';

/** What these sheets are worded with, in one language. */
export type ReadinessWords = Readonly<{ texts: (typeof readinessTexts)[Locale] }> & QuestionWords;

/** A point of a standard in words: what it asks, why it stands so, what to bring, what to look at. */
export type PointLine = Readonly<{
  number: string;
  asks: string;
  because: ItemLine['because'];
  evidence: Labelled;
  look: Labelled | undefined;
}>;

/** A point as the standard has it, before a project is open. */
export const pointInGuide = ({ number, asks, evidence }: PointEntry, words: ReadinessWords): PointLine => ({
  number,
  asks,
  because: undefined,
  evidence: { label: words.texts.evidence, text: evidence },
  look: undefined
});

/** A point as it stands for a project. */
export const pointLine = (
  point: PointEntry,
  state: PointState,
  situation: Situation,
  words: ReadinessWords
): PointLine => ({
  ...pointInGuide(point, words),
  because: reasonsFor(point, state, situation, words),
  look: lookAt(point, state, words)
});

function reasonsFor(
  { when, concerns }: PointEntry,
  state: PointState,
  situation: Situation,
  words: ReadinessWords
): ItemLine['because'] {
  const decides = concerns && verdictOf(concerns, situation) !== 'yes' ? concerns : when;
  if (!decides || state === 'not-asked') return undefined;
  const { answer, because: label } = words.texts;
  return because(state === 'open' ? answer : label, reasonsOf(decides, situation), words);
}

/** What a point adds to a “yes” says nothing where the question does not arise. */
function lookAt(
  { when, look }: PointEntry,
  state: PointState,
  { texts }: ReadinessWords
): Labelled | undefined {
  if (state === 'not-asked') return { label: texts.toLook, text: (!when && look) || texts.noPoint };
  return state === 'in-part' && look ? { label: texts.toCheck, text: look } : undefined;
}
